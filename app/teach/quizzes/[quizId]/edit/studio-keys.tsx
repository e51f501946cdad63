import { ShortcutList } from "@/app/_ui/shortcut-list";
import { useShortcuts } from "@/app/_ui/use-shortcuts";
import type { DraftQuestion } from "@/lib/features/read-quiz-draft";

type Props = {
  readonly questions: readonly DraftQuestion[];
  readonly currentId: string | null;
  readonly onMove: (id: string) => void;
};

const SHORTCUTS = [
  { keys: ["J"], does: "next question" },
  { keys: ["K"], does: "question before" },
  { keys: ["Enter"], does: "approve" },
  { keys: ["E"], does: "edit" },
  { keys: ["Backspace"], does: "reject; it can be undone" },
  { keys: ["?"], does: "this list" },
] as const;

/** Listens for the keys of the studio, and lists them. A key presses the button that does the same. */
export function StudioKeys({ questions, currentId, onMove }: Props) {
  const index = questions.findIndex(({ id }) => id === currentId);
  const { isOn, toggle } = useShortcuts((key, event) => {
    const press = (part: string) => {
      event.preventDefault();
      document.getElementById(`${part}-${currentId}`)?.click();
    };
    if (key === "j" || key === "k") moveTo(questions[index + (key === "j" ? 1 : -1)]);
    if (key === "e") press("edit");
    if (key === "Enter" || key === "Backspace") {
      press(key === "Enter" ? "approve" : "reject");
      moveTo(questions.find(({ status }, at) => at > index && status === "proposed"));
    }
  });

  function moveTo(question: DraftQuestion | undefined) {
    if (question === undefined) return;
    onMove(question.id);
    document.getElementById(`question-${question.id}`)?.focus();
  }

  return <ShortcutList shortcuts={SHORTCUTS} isOn={isOn} onToggle={toggle} />;
}
