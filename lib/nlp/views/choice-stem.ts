import type { EntityType } from "@/lib/model/reading";
import type { Clause } from "@/lib/nlp/facts/clause";
import type { Focus } from "@/lib/nlp/facts/found";
import { askDate } from "./date-stem";
import { type ChoiceStem, endOfVerbGroup, invert, isCopula, isMainClause, writeLead } from "./invert";
import { askNumber } from "./number-stem";
import { type Substitution, writeWords } from "./stem";

const NOUNS: Partial<Record<EntityType, string>> = {
  country: "country",
  city: "city",
  company: "company",
  party: "party",
  team: "team",
  region: "state or region",
  organisation: "organisation",
  "government-body": "institution",
};

/** Writes the question whose answer is the focus; null where English would need more than moving words about. */
export function writeChoiceStem(
  clause: Clause,
  focus: Focus,
  substitutions: readonly Substitution[],
): ChoiceStem | null {
  if (focus.pair !== null) return askSubject(clause, "which two countries", substitutions, "which-two");
  if (focus.kind === "number") return askNumber(clause, focus, substitutions);
  if (focus.kind === "date") return askDate(clause, focus, substitutions);
  const noun = focus.name === null ? undefined : NOUNS[focus.name.entity.type];
  const who = focus.name?.entity.type === "person" ? "who" : noun === undefined ? null : `which ${noun}`;
  if (who === null) return null;
  const isSubject = clause.subjectNames.length === 1 && clause.subjectNames[0]?.mention.id === focus.name?.mention.id;
  if (isSubject) return askSubject(clause, who, substitutions, who === "who" ? "who-subject" : "which-subject");
  return who === "who" ? null : askInside(clause, focus, who, substitutions);
}

const afterSubject = (clause: Clause): number[] => clause.kept.filter((index) => index >= clause.subject.to);

function askSubject(
  clause: Clause,
  who: string,
  substitutions: readonly Substitution[],
  templateId: string,
): ChoiceStem {
  const rest = writeWords(clause.words, afterSubject(clause), substitutions);
  return { text: `${writeLead(clause, substitutions)}${who} ${rest}`, templateId };
}

/** "in which country did Norvia open …", "which company did Norvia buy …" */
function askInside(
  clause: Clause,
  focus: Focus,
  which: string,
  substitutions: readonly Substitution[],
): ChoiceStem | null {
  const { words } = clause;
  if (/^['’]/.test(words[focus.range.to]?.text ?? "")) return null;
  const start = words[focus.range.from - 1]?.lower === "the" ? focus.range.from - 1 : focus.range.from;
  const preposition = words[start - 1]?.lower ?? "";
  if (!isMainClause(clause, start)) return null;
  if (start === endOfVerbGroup(clause))
    return invert(
      clause,
      { phrase: which, left: { from: start, to: focus.range.to }, templateId: "which-object" },
      substitutions,
    );
  if (!["in", "by", "against"].includes(preposition)) return null;
  // "In which city is the fund?" asks for the definition, not the news.
  if (isCopula(clause)) return null;
  if (preposition === "in" && !["country", "city", "region"].includes(focus.name?.entity.type ?? "")) return null;
  const left = { from: start - 1, to: focus.range.to };
  return invert(clause, { phrase: `${preposition} ${which}`, left, templateId: `${preposition}-which` }, substitutions);
}
