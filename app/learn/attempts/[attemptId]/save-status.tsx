import { Check, Clock, CloudOff, X } from "lucide-react";
import Link from "next/link";
import { formatClock } from "@/app/_ui/format";
import type { SaveState } from "./answer-outbox";
import { listNumbers } from "./overview";

type Props = {
  readonly attemptId: string;
  readonly state: SaveState;
  /** Numbers of the questions whose answer was not taken, from 1. */
  readonly refused: readonly number[];
  readonly answered: number;
};

/** The state of saving in words; spoken politely when it changes. */
export function SaveStatus(props: Props) {
  return (
    <span className={isTrouble(props.state) ? "save t-care" : "save quiet"} role="status">
      <Words {...props} />
    </span>
  );
}

const isTrouble = ({ status }: SaveState) => ["waiting", "barred", "refused", "closed"].includes(status);

function Words({ attemptId, state: { status, savedAt }, refused, answered }: Props) {
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
          <X className="icon" aria-hidden="true" /> Question{refused.length > 1 && "s"} {listNumbers(refused)} could not
          be saved. Answer again; the rest is saved
        </>
      );
    case "barred":
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
