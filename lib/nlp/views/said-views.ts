import type { Candidate } from "@/lib/model/generation";
import { pickNames } from "@/lib/nlp/distractors/names";
import type { FoundFact } from "@/lib/nlp/facts/found";
import { randomFor, toChoice, type Writing } from "./draft";
import { expandNames, lowerFirst, writeWords } from "./stem";

/** "Who said that …?": the reported clause in the article's words, with full names. */
export function writeSaidViews(found: Extract<FoundFact, { readonly pattern: "said" }>, writing: Writing): Candidate[] {
  const { clause, speaker } = found;
  const { article, seed } = writing;
  const { substitutions, support } = expandNames(clause, article.names, { from: speaker.from, to: speaker.to });
  const said = lowerFirst(clause.words, clause.kept[0] ?? 0, writeWords(clause.words, clause.kept, substitutions));
  const full = article.names.find(
    (name) => name.entity.id === speaker.entity.id && name.text === speaker.entity.canonical,
  );
  const link =
    full === undefined || speaker.text === speaker.entity.canonical
      ? []
      : [{ kind: "alias" as const, from: speaker.span, to: full.span, confidence: 0.95 }];
  const draft = {
    found,
    templateId: "who-said",
    stem: `who said that ${said}`,
    key: speaker.entity.canonical,
    answer: speaker.span,
    support: [...support, ...link],
  };
  const distractors = pickNames(speaker, draft.stem, article, randomFor(seed, `${found.fact.id}|who-said`));
  const question = toChoice(draft, distractors, "shuffled", writing);
  return question === null ? [] : [question];
}
