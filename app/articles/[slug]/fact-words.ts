import { formatDate } from "@/app/_ui/format";
import type { FactView, NamedView, RoleView } from "@/lib/features/view-facts";

type Predicate = FactView["predicate"];

/** Verbs of facts that the text states without one: "Minister Ana Bergqvist", "…," Bergqvist. */
const UNSAID: Record<string, Record<Predicate["tense"], string>> = {
  be: { past: "was", present: "is", future: "will be", perfect: "has been" },
  have: { past: "had", present: "has", future: "will have", perfect: "has had" },
  say: { past: "said", present: "says", future: "will say", perfect: "has said" },
};
/** Verbs that take "not" behind them. */
const AUXILIARIES =
  /^(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should)\b/i;
const NEGATIONS = /\b(?:not|never|no|none|nobody|nothing|cannot|nor|neither)\b|n['’]t\b/i;

/** What is said to happen, in the words of the article where it has them: "signed", "will not host". */
export function predicateWords({ words, lemma, tense, isNegated }: Predicate): string {
  const said = words ?? UNSAID[lemma]?.[tense] ?? lemma;
  if (!isNegated || NEGATIONS.test(said)) return said;
  return AUXILIARIES.test(said) ? said.replace(AUXILIARIES, "$& not") : `not ${said}`;
}

/** The question that a part of a fact answers: "Who", "When". */
export function roleLabel({ name, isSomebody, unit }: RoleView, { isStatement }: FactView): string {
  switch (name) {
    case "agent":
      return isSomebody === null ? "Who or what" : isSomebody ? "Who" : "What";
    case "patient":
      return isSomebody ? "Whom" : "What";
    case "recipient":
      return isSomebody === false ? "To what" : "To whom";
    case "place":
      return "Where";
    case "time":
      return "When";
    case "amount":
      return unit === "percent" || isCurrency(unit) ? "How much" : "How many";
    case "topic":
      return isStatement ? "What was said" : "About what";
    case "attribute":
      return "As what";
  }
}

/** "USD" */
const isCurrency = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);

/** The words of somebody or something, and behind them the name they stand for: "she (Ana Bergqvist)". */
const namedWords = ({ text, standsFor }: NamedView): string => (standsFor === null ? text : `${text} (${standsFor})`);

/** The same of any part, with what its words leave out: "on Monday (29 July 2024)", "43 percent". */
export function roleWords({ date, unit, ...named }: RoleView): string {
  if (date !== null) return `${named.text} (${formatDate(date)})`;
  const isUnitSaid = unit === null || named.text.includes(unit) || /[%$€£¥]/.test(named.text);
  return isUnitSaid ? namedWords(named) : `${named.text} ${unit}`;
}

const MODALITIES: Record<FactView["modality"], string | null> = {
  asserted: null,
  reported: "Reported",
  planned: "Planned",
  alleged: "Alleged",
  hypothetical: "Not stated as fact",
};

/** How a fact is to be taken: who says so, whether it is planned only, its hedges, the day it holds for. */
export function standingWords({ speaker, modality, hedges, asOf, isStatement }: FactView): string[] {
  // Whose words they are says already that they are reported.
  const isSaidTwice = modality === "reported" && (speaker !== null || isStatement);
  return [
    ...(speaker === null ? [] : [`Said by ${namedWords(speaker)}`]),
    ...(isSaidTwice ? [] : [MODALITIES[modality]]),
    ...(hedges.length === 0 ? [] : [`With ${[...new Set(hedges)].map((words) => `“${words}”`).join(", ")}`]),
    asOf === null ? null : `As of ${formatDate(asOf)}`,
  ].filter((words) => words !== null);
}
