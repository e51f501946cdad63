import type { Candidate } from "@/lib/model/generation";
import { keyText } from "@/lib/model/question";
import type { Entity } from "@/lib/model/reading";
import { entityNamed } from "@/lib/nlp/verify/subject";

/** What its view says of a key that is no name of one thing. */
const BY_VIEW: readonly (readonly [RegExp, string])[] = [
  [/^how-|number/, "number"],
  [/^when|date/, "date"],
  [/office$/, "office"],
  [/-two$/, "pair"],
];

/**
 * What sort of thing the key is: the type of the entity it names ("country", "person"), or "number", "date", "office", "pair",
 * "phrase".
 */
export function answerTypeOf(
  { templateId, question }: Pick<Candidate, "templateId" | "question">,
  entities: readonly Entity[],
): string {
  const kind = question.type === "cloze" ? question.gaps[0].kind : null;
  if (kind === "number" || kind === "date") return kind;
  const byView = BY_VIEW.find(([pattern]) => pattern.test(templateId))?.[1] ?? null;
  if (byView !== null) return byView;
  const entity = entityNamed(keyText(question), entities);
  if (entity !== null) return entity.type;
  return kind ?? (/^who/.test(templateId) ? "person" : "phrase");
}
