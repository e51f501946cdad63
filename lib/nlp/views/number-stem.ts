import type { Clause, Range } from "@/lib/nlp/facts/clause";
import type { Focus } from "@/lib/nlp/facts/found";
import { findVerbForm } from "@/lib/nlp/read/verbs";
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from "@/lib/nlp/read/words";
import { type ChoiceStem, endOfVerbGroup, invert, isMainClause, writeLead } from "./invert";
import { type Substitution, writeWords } from "./stem";

/** "how many men did …", "how much money …", "what percentage of …"; null where the number cannot be moved. */
export function askNumber(clause: Clause, focus: Focus, substitutions: readonly Substitution[]): ChoiceStem | null {
  if (focus.value?.kind !== "quantity") return null;
  // "some how many people"
  if (/^(?:some|a total of|only|just)$/.test(writeHedge(clause, focus.hedge).trim())) return null;
  const counted: Counted = {
    clause,
    range: focus.range,
    start: focus.hedge?.from ?? focus.range.from,
    hedge: writeHedge(clause, focus.hedge),
    isPercent: focus.value.unit === "percent",
    isMoney: /^[A-Z]{3}$/.test(focus.value.unit ?? ""),
  };
  return counted.start === clause.subject.from
    ? askCountedSubject(counted, substitutions)
    : askCountedInside(counted, substitutions);
}

/** The number that is asked for. `start`: with its hedge, which stays in the question. */
type Counted = {
  readonly clause: Clause;
  readonly range: Range;
  readonly start: number;
  readonly hedge: string;
  readonly isPercent: boolean;
  readonly isMoney: boolean;
};

function writeHedge({ words }: Clause, hedge: Range | null): string {
  if (hedge === null) return "";
  const text = words.slice(hedge.from, hedge.to).map(({ lower }) => lower);
  return `${text.join(" ")} `;
}

/** "at least how many people were hurt", "what percentage of voters …" */
function askCountedSubject(
  { clause, range, hedge, isPercent, isMoney }: Counted,
  substitutions: readonly Substitution[],
): ChoiceStem | null {
  const { words, kept } = clause;
  const percentEnd = range.to + (words[range.to]?.lower === "per" ? 2 : 1);
  if (isMoney || (isPercent && words[percentEnd]?.lower !== "of")) return null;
  const phrase = isPercent ? "what percentage" : "how many";
  const cut = isPercent ? percentEnd : range.to;
  const rest = writeWords(
    words,
    kept.filter((index) => index >= cut),
    substitutions,
  );
  return { text: `${writeLead(clause, substitutions)}${hedge}${phrase} ${rest}`, templateId: "how-many-subject" };
}

/** "how many soldiers did Norvia send", "by how many votes did …" */
function askCountedInside(
  { clause, range, start, hedge, isPercent, isMoney }: Counted,
  substitutions: readonly Substitution[],
): ChoiceStem | null {
  if (isPercent || !isMainClause(clause, start)) return null;
  const { words, kept } = clause;
  const to = endOfNoun(clause, range.to);
  const noun = writeWords(
    words,
    kept.filter((index) => index >= range.to && index < to),
    substitutions,
  );
  if (isMoney ? noun !== "" : noun === "") return null;
  const phrase = isMoney ? `${hedge}how much money` : `${hedge}how many ${noun}`;
  if (start === endOfVerbGroup(clause) && clause.verbForm !== "auxiliary") {
    const templateId = isMoney ? "how-much" : "how-many-object";
    return invert(clause, { phrase, left: { from: start, to }, templateId }, substitutions);
  }
  const preposition = words[start - 1]?.lower ?? "";
  // "to over how many people …" is no English
  if (!["to", "for", "by"].includes(preposition) || hedge !== "") return null;
  const left = { from: start - 1, to };
  return invert(clause, { phrase: `${preposition} ${phrase}`, left, templateId: "how-many-oblique" }, substitutions);
}

/** The noun that is counted: "armed men" in "41 armed men in Elling". */
function endOfNoun({ words, kept }: Clause, from: number): number {
  let index = from;
  while (kept.includes(index)) {
    const word = words[index];
    // "cases of malaria": one thing that is counted
    if (word?.lower === "of" && index > from && /^\p{Ll}/u.test(words[index + 1]?.text ?? "")) {
      index++;
      continue;
    }
    if (
      word === undefined ||
      !/^[\p{L}\d]/u.test(word.text) ||
      PREPOSITIONS.has(word.lower) ||
      CONJUNCTIONS.has(word.lower) ||
      SUBORDINATORS.has(word.lower)
    )
      break;
    if (index > from && (findVerbForm(word.lower) !== null || /ly$|^(?:the|a|an|to)$/.test(word.lower))) break;
    index++;
  }
  return index;
}
