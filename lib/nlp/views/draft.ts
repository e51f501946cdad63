import { MONTHS } from "@/lib/model/english";
import type { Fact, Support } from "@/lib/model/fact";
import type { Candidate } from "@/lib/model/generation";
import type { Evidence, Gap, Option } from "@/lib/model/question";
import { createRandom, hash64, hashText, type Random, shuffle } from "@/lib/model/random";
import { type Span, sliceSpan } from "@/lib/model/span";
import type { Article } from "@/lib/nlp/distractors/article";
import type { Distractor } from "@/lib/nlp/distractors/distractor";
import { capitalise, GAP } from "./stem";

/** One view of a fact before it is a question: its stem, its key and where the article shows the key. */
export type Draft = {
  readonly fact: Fact;
  readonly templateId: string;
  readonly stem: string;
  readonly key: string;
  readonly answer: Span;
  readonly support: readonly Support[];
};

export type Writing = { readonly article: Article; readonly seed: number };

/** Chance for one question: the same seed and question draw the same, whatever else is generated. */
export const randomFor = (seed: number, name: string): Random => createRandom(hashText(`${seed}|${name}`));

const idOf = ({ fact, templateId, answer }: Draft, type: string): string =>
  `q_${hash64(`${fact.id}|${templateId}|${answer.start}|${type}`)}`;

function evidenceOf({ fact, answer, support }: Draft, { text, sentences }: Article): Evidence {
  const { sentenceIndex } = fact;
  const sentence = sentences[sentenceIndex]?.sentence.span ?? answer;
  return { sentenceIndex, sentence, answer, quote: sliceSpan(text, sentence), support };
}

/** Makes a choice question; null with fewer than two distractors. `order`: numbers and dates ascend, names are shuffled. */
export function toChoice(
  draft: Draft,
  distractors: readonly Distractor[],
  order: "ascending" | "shuffled",
  { article, seed }: Writing,
): Candidate | null {
  if (distractors.length < 2) return null;
  const id = idOf(draft, "choice");
  const key: Omit<Option, "id"> = {
    text: draft.key,
    isKey: true,
    tier: null,
    why: "The article says this.",
    evidence: { sentenceIndex: draft.fact.sentenceIndex, span: draft.answer },
  };
  const wrong = distractors.map((distractor): Omit<Option, "id"> => ({ ...distractor, isKey: false }));
  const all = [key, ...wrong];
  const ordered =
    order === "shuffled"
      ? shuffle(all, randomFor(seed, `${id}|order`))
      : all.toSorted((a, b) => ordinal(a.text) - ordinal(b.text));
  const options = ordered.map(
    (option, index): Option => ({ id: `o${index + 1}`, ...option, text: capitalise(option.text) }),
  );
  const stem = `${capitalise(draft.stem)}?`;
  return {
    id,
    fact: draft.fact,
    templateId: draft.templateId,
    question: { type: "choice", stem, maxScore: 1, evidence: evidenceOf(draft, article), options },
    score: 0,
  };
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** A number that sorts options: dates by year, month and day, numbers by value. */
function ordinal(text: string): number {
  const words = text.toLowerCase().split(/[\s,-]+/);
  const month = MONTHS.findIndex((name) => words.includes(name));
  const digits = words.filter((word) => /^\d/.test(word)).map(Number);
  if (month >= 0) return (digits.at(-1) ?? 0) * 400 + month * 31 + (digits.length > 1 ? (digits[0] ?? 0) : 0);
  if (/\d/.test(text)) return Number(text.replace(/[^\d.]/g, ""));
  return words.reduce((sum, word) => sum + Math.max(0, SMALL.indexOf(word)) + 10 * Math.max(0, TENS.indexOf(word)), 0);
}

/** Makes a fill-in question from a stem with one gap mark in it. The stored stem does not contain the mark. */
export function toCloze(draft: Draft, makeGap: (at: number) => Gap, { article }: Writing): Candidate | null {
  const marked = `${capitalise(draft.stem)}${draft.stem.endsWith(".") ? "" : "."}`;
  const at = marked.indexOf(GAP);
  if (at < 0 || marked.indexOf(GAP, at + 1) >= 0) return null;
  const stem = marked.slice(0, at) + marked.slice(at + GAP.length);
  return {
    id: idOf(draft, "cloze"),
    fact: draft.fact,
    templateId: draft.templateId,
    question: { type: "cloze", stem, maxScore: 1, evidence: evidenceOf(draft, article), gaps: [makeGap(at)] },
    score: 0,
  };
}
