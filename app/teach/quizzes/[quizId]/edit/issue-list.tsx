import { Check, TriangleAlert, X } from "lucide-react";
import type { Issue } from "@/lib/model/generation";

/** What the lint says, in words; that it says nothing is said as well. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  return (
    <ul className="chips" aria-label="Checks">
      {issues.length === 0 && (
        <li className="chip">
          <Check className="icon" aria-hidden="true" /> All checks passed
        </li>
      )}
      {issues.map((issue) => (
        <li className={`chip ${isBlocking(issue) ? "chip-wrong" : "chip-care"}`} key={`${issue.rule} ${issue.detail}`}>
          {isBlocking(issue) ? (
            <X className="icon" aria-hidden="true" />
          ) : (
            <TriangleAlert className="icon" aria-hidden="true" />
          )}{" "}
          {isBlocking(issue) && "Must be mended: "}
          {issue.detail}
        </li>
      ))}
    </ul>
  );
}

const isBlocking = ({ severity }: Issue): boolean => severity !== "warning";
