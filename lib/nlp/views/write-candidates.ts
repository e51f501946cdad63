import type { Candidate } from "@/lib/model/generation";
import type { FoundFact } from "@/lib/nlp/facts/found";
import { writeClauseViews } from "./clause-views";
import type { Writing } from "./draft";
import { writeRoleViews } from "./role-views";
import { writeQuoteViews, writeSaidViews } from "./said-views";

/** Every question one fact can be asked as, unscored and unchecked. */
export function writeCandidates(found: FoundFact, writing: Writing): Candidate[] {
  switch (found.pattern) {
    case "clause":
      return writeClauseViews(found, writing);
    case "said":
      return writeSaidViews(found, writing);
    case "quote":
      return writeQuoteViews(found, writing);
    case "apposition":
      return [];
    case "role":
      return writeRoleViews(found, writing);
  }
}
