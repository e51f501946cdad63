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
export function roleLabel({ name, isSomebody }: RoleView, { isStatement }: FactView): string {
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
      return "How many";
    case "topic":
      return isStatement ? "What was said" : "About what";
    case "attribute":
      return "As what";
  }
}

/** The words of a part; behind them what they stand for: "she (Ana Bergqvist)", "on Monday (29 July 2024)". */
export function roleWords(role: NamedView & { readonly date?: string | null }): string {
  const meant = role.standsFor ?? (role.date ? formatDate(role.date) : null);
  return meant === null ? role.text : `${role.text} (${meant})`;
}

const MODALITIES: Record<FactView["modality"], string | null> = {
  asserted: null,
  reported: "Reported",
  planned: "Planned",
  alleged: "Alleged",
  hypothetical: "Only a possibility",
};

/** How a fact is to be taken: who says so, whether it is planned only, its hedges, the day it holds for. */
export function standingWords({ speaker, modality, hedges, asOf, isStatement }: FactView): string[] {
  // Whose words they are says already that they are reported.
  const isSaidTwice = modality === "reported" && (speaker !== null || isStatement);
  return [
    ...(speaker === null ? [] : [`Said by ${roleWords(speaker)}`]),
    ...(isSaidTwice ? [] : [MODALITIES[modality]]),
    ...(hedges.length === 0 ? [] : [`With ${[...new Set(hedges)].map((words) => `“${words}”`).join(", ")}`]),
    asOf === null ? null : `As of ${formatDate(asOf)}`,
  ].filter((words) => words !== null);
}
