import type { ChoiceQuestion, ClozeQuestion, Option, Question, Tier } from "@/lib/model/question";
import { wordForms } from "@/lib/nlp/verify/subject";
import type { Feature } from "./features";

const TIERS: readonly Tier[] = ["misreading", "other-fact", "article-bank", "lattice", "numeric", "teacher"];

/** Where the distractors come from and how like the key they are; of a gap, where it stands and what it takes. */
export const listOptionFeatures = (question: Question, key: string): Feature[] =>
  question.type === "choice" ? listChoiceFeatures(question, key) : listGapFeatures(question);

function listChoiceFeatures({ options }: ChoiceQuestion, key: string): Feature[] {
  const wrong = options.filter(({ isKey }) => !isKey);
  const share = (is: (option: Option) => boolean) => wrong.filter(is).length / Math.max(1, wrong.length);
  const longest = Math.max(1, ...wrong.map(({ text }) => text.length));
  const keyForms = new Set(wordForms(key));
  return [
    ["is-choice", 1],
    ["has-three-distractors", wrong.length >= 3 ? 1 : 0],
    ...TIERS.map((tier): Feature => [`tier:${tier}`, share((option) => option.tier === tier)]),
    ["with-evidence", share(({ evidence }) => evidence !== null)],
    ["like-key", share(({ text }) => wordForms(text).some((form) => form.length > 2 && keyForms.has(form)))],
    ["key-longest", key.length > longest ? 1 : 0],
    ["key-length-ratio", Math.min(1, key.length / longest / 2)],
    ["option-spread", spreadOf(options.map(({ text }) => text.split(" ").length))],
  ];
}

/** From 0, all as long as one another, to 1. */
const spreadOf = (lengths: readonly number[]): number =>
  (Math.max(...lengths) - Math.min(...lengths)) / Math.max(1, ...lengths);

function listGapFeatures({ stem, gaps }: ClozeQuestion): Feature[] {
  const [first] = gaps;
  const [before, after] = [stem.slice(0, first.at), stem.slice(first.at)];
  return [
    ["is-cloze", 1],
    [`gap:${first.kind}`, 1],
    ["gap-first", first.at === 0 ? 1 : 0],
    ["gap-place", first.at / Math.max(1, stem.length)],
    ["gap-owns", /^['’]s?\b/.test(after) ? 1 : 0],
    ["gap-by-capital", /\p{Lu}[\p{L}.]* $/u.test(before) || /^ \p{Lu}/u.test(after) ? 1 : 0],
    ["gap-by-number", /\d\S* $/.test(before) || /^ \S?\d/.test(after) ? 1 : 0],
    ["gaps-more", gaps.length > 1 ? 1 : 0],
    ["accepted", Math.min(1, first.accepted.length / 6)],
    ["refused", Math.min(1, first.refused.length / 30)],
  ];
}
