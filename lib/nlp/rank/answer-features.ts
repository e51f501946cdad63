import { keyText } from "@/lib/model/question";
import { entityNamed, isCapitalised, plain, wholeStem, wordForms, wordsIn } from "@/lib/nlp/verify/subject";
import type { Feature, Judged } from "./features";

/** What is asked for: how long it is, how well known to the article, and where it stands in its sentence. */
export function listAnswerFeatures(judged: Judged): Feature[] {
  const { candidate, subject, context } = judged;
  const { question } = candidate;
  const { article, leadParagraph } = context;
  const key = keyText(question);
  const words = wordsIn(key);
  const entity = article.byCanonical.get(key) ?? entityNamed(key, subject.entities);
  const mentions = entity === null ? 0 : (article.useOf.get(entity.id)?.mentionCount ?? 0);
  const { answer, sentence } = question.evidence;
  const stemForms = new Set(wordForms(wholeStem(subject)));
  return [
    ["key-words", Math.min(1, words.length / 8)],
    ["key-is-long", words.length > 5 ? 1 : 0],
    ["key-mentions", Math.min(1, Math.log2(1 + mentions) / 5)],
    ["key-once", entity !== null && mentions === 1 ? 1 : 0],
    ["key-typed", entity !== null && entity.type !== "unknown" ? 1 : 0],
    ["key-sub-typed", entity?.subType == null ? 0 : 1],
    ["key-in-title", key !== "" && ` ${plain(article.title ?? "")} `.includes(` ${plain(key)} `) ? 1 : 0],
    ["key-in-lead", entity !== null && isInLead(entity.id, context.article, leadParagraph) ? 1 : 0],
    ["key-place", (answer.start - sentence.start) / Math.max(1, sentence.end - sentence.start)],
    ...listRootFeatures(judged),
    ["key-part-capital", words.some(isUpper) && !words.every(isUpper) ? 1 : 0],
    ["key-in-stem", wordForms(key).some((form) => form.length > 3 && stemForms.has(form)) ? 1 : 0],
  ];
}

/** How the answer hangs in its sentence: by which relation, how surely, and whether it stands in a list. */
function listRootFeatures({ candidate: { question }, context }: Judged): Feature[] {
  const { answer, sentenceIndex } = question.evidence;
  const words = context.article.sentences[sentenceIndex]?.words ?? [];
  const isInside = (index: number) =>
    (words[index]?.span.start ?? -1) >= answer.start && (words[index]?.span.end ?? Infinity) <= answer.end;
  const at = words.findIndex(({ head }, index) => isInside(index) && (head === null || !isInside(head)));
  const root = words[at];
  if (root === undefined) return [["key-arc", 0]];
  const isListed = root.relation === "conj" || words.some(({ head, relation }) => head === at && relation === "conj");
  return [
    ["key-arc", root.confidence],
    [`key-relation:${root.relation.replace(/:.*/, "")}`, 1],
    ["key-listed", isListed ? 1 : 0],
    ["sentence-names", Math.min(1, (context.article.namesIn.get(sentenceIndex) ?? []).length / 8)],
  ];
}

const isUpper = ({ text }: { readonly text: string }): boolean => isCapitalised(text);

const isInLead = (id: string, { namesIn, sentences }: Judged["context"]["article"], lead: number | null): boolean =>
  sentences.some(
    ({ sentence }) =>
      sentence.paragraph === lead && (namesIn.get(sentence.index) ?? []).some(({ entity }) => entity.id === id),
  );
