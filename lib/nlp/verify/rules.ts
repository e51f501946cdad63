import type { Issue } from "@/lib/model/generation";
import { findTooFewAnchorsInChoice, findTooFewAnchorsInCloze } from "./anchors";
import { findDamage } from "./damaged-text";
import { findBareDefinites } from "./definites";
import { findDeictics } from "./deictics";
import { findChangedHedges, findMissingSource } from "./faithful";
import { findGenderClues, findRepeatedKey } from "./giveaways";
import { findForeignDistractors } from "./nationality";
import { findNumberProblems } from "./number-options";
import { findAgreementProblems, findLongKey, findUnlikeOptions } from "./options-alike";
import { findSameOptions, findTooNearDistractors } from "./options-apart";
import { findDanglingPronouns } from "./pronouns";
import { findProofProblems } from "./proof";
import type { Finder } from "./subject";
import { findRightDistractors } from "./told-elsewhere";
import { findBrokenText, findLengthProblems, findTrickyWording } from "./wording";
import { findTrivialKey, findWeakProof } from "./worth-asking";

export type Rule = { readonly id: string; readonly severity: Issue["severity"]; readonly find: Finder };

/** The checks of one question, in the order in which their findings are shown. L22 looks at a set: `verifySet`. */
export const RULES: readonly Rule[] = [
  { id: "L1", severity: "error", find: findProofProblems },
  { id: "L2", severity: "error", find: findDanglingPronouns },
  { id: "L3", severity: "error", find: findDeictics },
  { id: "L4", severity: "error", find: findBareDefinites },
  { id: "L5", severity: "error", find: findTooFewAnchorsInCloze },
  { id: "L5", severity: "warning", find: findTooFewAnchorsInChoice },
  { id: "L6", severity: "warning", find: findLengthProblems },
  { id: "L7", severity: "error", find: findChangedHedges },
  { id: "L8", severity: "error", find: findMissingSource },
  { id: "L9", severity: "error", find: findBrokenText },
  { id: "L10", severity: "error", find: findSameOptions },
  { id: "L11", severity: "error", find: findUnlikeOptions },
  { id: "L12", severity: "error", find: findGenderClues },
  { id: "L13", severity: "error", find: findForeignDistractors },
  { id: "L14", severity: "error", find: findAgreementProblems },
  { id: "L15", severity: "error", find: findRepeatedKey },
  { id: "L16", severity: "warning", find: findLongKey },
  { id: "L17", severity: "error", find: findNumberProblems },
  { id: "L18", severity: "error", find: findRightDistractors },
  { id: "L19", severity: "error", find: findTooNearDistractors },
  { id: "L20", severity: "warning", find: findTrickyWording },
  { id: "L21", severity: "error", find: findTrivialKey },
  { id: "L23", severity: "warning", find: findWeakProof },
  { id: "L24", severity: "reject", find: findDamage },
];
