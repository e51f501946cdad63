"use client";
import { Keyboard } from "lucide-react";
import { useEffect, useRef } from "react";

type Props = {
  readonly shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[];
  readonly isOn: boolean;
  readonly onToggle: () => void;
};

/** The keys of a page behind a button and "?", with the switch that turns them off. Nothing without script. */
export function ShortcutList({ shortcuts, isOn, onToggle }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches("textarea, select, input:not([type=radio])");
      if (event.key === "?" && !isTyping && !event.isComposing && dialog.current?.open === false)
        dialog.current.showModal();
    };
    document.addEventListener("keydown", open);
    return () => document.removeEventListener("keydown", open);
  }, []);

  return (
    <div className="keys needs-script">
      <button className="link-btn small" type="button" onClick={() => dialog.current?.showModal()}>
        <Keyboard className="icon" aria-hidden="true" /> Keyboard shortcuts
      </button>
      <dialog className="dialog" aria-labelledby="shortcuts" ref={dialog}>
        <h2 id="shortcuts">Keyboard shortcuts</h2>
        <dl className="shortcuts">
          {shortcuts.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className="check">
          <input type="checkbox" checked={isOn} onChange={onToggle} /> Single keys are on
        </label>
        <div className="actions">
          <button className="btn" type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
      </dialog>
    </div>
  );
}
