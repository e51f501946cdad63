import { ShortcutList } from "@/app/_ui/shortcut-list";
import { useShortcuts } from "@/app/_ui/use-shortcuts";
import type { ResponseValue } from "@/lib/model/attempt";
import type { PublicQuestion } from "@/lib/model/question";

type Props = {
  readonly question: PublicQuestion;
  readonly onGive: (value: ResponseValue) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
};

const SHORTCUTS = [
  { keys: ["1", "9"], does: "choose an option" },
  { keys: ["Enter"], does: "next question" },
  { keys: ["Shift", "Enter"], does: "back" },
  { keys: ["?"], does: "this list" },
] as const;

/** Listens for the keys of the player, and lists them. */
export function PlayerKeys({ question, onGive, onNext, onBack }: Props) {
  const { isOn, toggle } = useShortcuts((key, event) => {
    if (key === "Enter") {
      // The same press would go on to the first button of a dialog that opens here.
      event.preventDefault();
      if (event.shiftKey) onBack();
      else onNext();
    }
    const option = question.type === "choice" && /^[1-9]$/.test(key) ? question.options[Number(key) - 1] : undefined;
    if (option !== undefined) onGive({ type: "choice", optionId: option.id });
  });
  return <ShortcutList shortcuts={SHORTCUTS} isOn={isOn} onToggle={toggle} />;
}
