import type { Candidate } from "@/lib/model/generation";
import { sliceSpan } from "@/lib/model/span";
import { pickNames } from "@/lib/nlp/distractors/names";
import type { FoundFact } from "@/lib/nlp/facts/found";
import { randomFor, toChoice, type Writing } from "./draft";
import { expandNames, linkToFullName, lowerFirst, writeWords } from "./stem";

/** "Who said that …?": the reported clause in the article's words, with full names. */
export function writeSaidViews(found: Extract<FoundFact, { readonly pattern: "said" }>, writing: Writing): Candidate[] {
  const { clause, speaker } = found;
  const { article, seed } = writing;
  const { substitutions, support } = expandNames(clause, article, { from: speaker.from, to: speaker.to });
  const said = lowerFirst(
    clause,
    clause.kept[0] ?? 0,
    writeWords(clause.words, clause.kept, substitutions),
    substitutions,
  );
  const draft = {
    fact: found.fact,
    templateId: "who-said",
    stem: `who said that ${said}`,
    key: speaker.entity.canonical,
    answer: speaker.span,
    support: [...support, ...linkToFullName(speaker, article)],
  };
  const distractors = pickNames(speaker, draft.stem, article, randomFor(seed, `${found.fact.id}|who-said`));
  const question = toChoice(draft, distractors, "shuffled", writing);
  return question === null ? [] : [question];
}

/** "Who said: “…”?": the words inside the quotation marks, untouched. */
export function writeQuoteViews(
  found: Extract<FoundFact, { readonly pattern: "quote" }>,
  writing: Writing,
): Candidate[] {
  const { speaker, quote } = found;
  const { article, seed } = writing;
  if (speaker === null || speaker.entity.type !== "person" || !speaker.entity.canonical.includes(" ")) return [];
  const stem = `who said, “${sliceSpan(article.text, quote).replace(/\s+/g, " ")}”`;
  const draft = {
    fact: found.fact,
    templateId: "who-quote",
    stem,
    key: speaker.entity.canonical,
    answer: speaker.span,
    support: linkToFullName(speaker, article),
  };
  const question = toChoice(
    draft,
    pickNames(speaker, stem, article, randomFor(seed, `${found.fact.id}|who-quote`)),
    "shuffled",
    writing,
  );
  return question === null ? [] : [question];
}
