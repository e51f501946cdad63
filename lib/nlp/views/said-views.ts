import type { Candidate } from "@/lib/model/generation";
import { sliceSpan } from "@/lib/model/span";
import { writeStoryFrame } from "@/lib/model/story-frame";
import { isGivenAway, pickNames } from "@/lib/nlp/distractors/names";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import { type FoundFact, kindOf } from "@/lib/nlp/facts/found";
import { type Draft, randomFor, toChoice, toCloze, type Writing } from "./draft";
import { writeGap } from "./gap";
import { expandNames, GAP, linkToFullName, lowerFirst, writeWords } from "./stem";

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
  // "said that she felt": the pronoun tells men from women
  const isTold = clause.kept.some((index) => /^(?:he|she|his|her|him)$/.test(clause.words[index]?.lower ?? ""));
  const distractors = isTold
    ? []
    : pickNames(speaker, draft.stem, article, randomFor(seed, `${found.fact.id}|who-said`));
  return [
    toChoice(withStory(draft, speaker, writing), distractors, "shuffled", writing),
    writeSpeakerGap({ ...draft, templateId: "cloze-said", stem: `${GAP} said that ${said}` }, speaker, writing),
  ].filter((question) => question !== null);
}

/** What somebody said is known by the story it belongs to; without its title where that names the speaker. */
function withStory(draft: Draft, { entity }: LinkedName, { article }: Writing): Draft {
  const frame = article.title === null ? null : writeStoryFrame(article.title, null);
  return frame === null || isGivenAway(entity, frame, article) ? draft : { ...draft, stem: `${frame}${draft.stem}` };
}

/** "_____ said that …": the same with a gap, where the article does not name others enough to choose from. */
function writeSpeakerGap(draft: Draft, { entity }: LinkedName, writing: Writing): Candidate | null {
  const frame = writing.article.title === null ? null : writeStoryFrame(writing.article.title, null);
  if (frame === null || isGivenAway(entity, frame, writing.article)) return null;
  return toCloze(
    { ...draft, stem: `${frame}${draft.stem}` },
    (at) => writeGap(at, draft.key, kindOf(entity), { entity, value: null }, writing.article),
    writing,
  );
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
  const distractors = pickNames(speaker, stem, article, randomFor(seed, `${found.fact.id}|who-quote`));
  const gapped = { ...draft, templateId: "cloze-quote", stem: stem.replace(/^who/, GAP) };
  return [
    toChoice(withStory(draft, speaker, writing), distractors, "shuffled", writing),
    writeSpeakerGap(gapped, speaker, writing),
  ].filter((question) => question !== null);
}
