import type { Issue } from "@/lib/model/generation";
import { RULES } from "./rules";
import type { VerifySubject } from "./subject";

export type { VerifySubject } from "./subject";

/**
 * Everything the lint finds in one question, in the order of the rules; empty for a sound one.
 *
 * Reads nothing of how the question was made, so a teacher's own question passes the same gate.
 * The order of entities, sentences and distractors changes nothing but the order of findings.
 */
export const verifyQuestion = (subject: VerifySubject): Issue[] =>
  RULES.flatMap(({ id, severity, find }) => find(subject).map((detail) => ({ rule: id, severity, detail })));
