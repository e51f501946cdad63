import { Check, Clock, CloudOff, X } from "lucide-react";
import Link from "next/link";
import { formatClock } from "@/app/_ui/format";
import type { SaveState } from "./answer-outbox";

type Props = { readonly attemptId: string; readonly state: SaveState; readonly answered: number };

/** The state of saving in words; spoken politely when it changes. */
export function SaveStatus({ attemptId, state, answered }: Props) {
  return (
    <span className={isTrouble(state) ? "save t-care" : "save quiet"} role="status">
      <Words attemptId={attemptId} state={state} answered={answered} />
    </span>
  );
}

const isTrouble = ({ status }: SaveState) => status === "waiting" || status === "refused" || status === "closed";

function Words({ attemptId, state: { status, savedAt }, answered }: Props) {
  switch (status) {
    case "idle":
      return answered === 0 ? "No answer yet" : "All saved";
    case "saving":
      return (
        <>
          <Clock className="icon" aria-hidden="true" /> Saving
        </>
      );
    case "saved":
      return (
        <>
          <Check className="icon" aria-hidden="true" /> Saved {savedAt !== null && formatClock(new Date(savedAt))}
        </>
      );
    case "waiting":
      return (
        <>
          <CloudOff className="icon" aria-hidden="true" /> Not saved, trying again. Keep this page open
        </>
      );
    case "refused":
      return (
        <>
          <X className="icon" aria-hidden="true" /> Not saved. Reload the page; your answers are kept on this device
        </>
      );
    case "closed":
      return (
        <>
          <X className="icon" aria-hidden="true" /> Already handed in.{" "}
          <Link href={`/learn/attempts/${attemptId}/result`}>See the result</Link>
        </>
      );
  }
}
