import { anchorsIn } from "@/lib/nlp/verify/anchors";
import { hedgesIn } from "@/lib/nlp/verify/hedges";
import { formOf, namesStory, quotedSpans, shownStem, stemWords, wholeStem, wordsIn } from "@/lib/nlp/verify/subject";
import type { Feature, Judged } from "./features";

const GOOD_LENGTH = 17;
const PRONOUNS = new Set("he she it they him her them his hers its their theirs this that these those".split(" "));
/** "As of December 14, 2023, who …" */
const AS_OF = /^As of [\w ]+(?:, \d{4})?, /;
const CLAUSE_WORDS = new Set("that who which when where while because after before if whether although".split(" "));
const QUESTION_WORDS = new Set("which what who whom whose when where why how".split(" "));
/** They compare with something that the stem may not name: "another", "earlier", "also". */
const LEANING = new Set(
  "other others another same such earlier later previous previously also too still then further next new following former latter".split(
    " ",
  ),
);
const PREPOSITIONS = new Set("in on at by for from with to under during after before against of".split(" "));

/** How the stem is worded: its length, its opening, and how much in it leans on something outside. */
export function listStemFeatures({ subject }: Judged): Feature[] {
  const text = wholeStem(subject);
  const shown = shownStem(subject);
  const all = wordsIn(text);
  const words = stemWords(subject);
  const forms = words.map(({ text: word }) => formOf(word));
  const capitals = words.slice(1).filter(({ text: word }) => /^\p{Lu}/u.test(word)).length;
  const definites = words.filter(
    ({ text: word }, index) => formOf(word) === "the" && /^\p{Ll}/u.test(words[index + 1]?.text ?? ""),
  ).length;
  return [
    ["stem-length", Math.min(1, all.length / 40)],
    ["stem-off-length", Math.min(1, Math.abs(all.length - GOOD_LENGTH) / GOOD_LENGTH)],
    [`opening:${openingOf(shown.replace(AS_OF, ""))}`, 1],
    ["is-as-of", AS_OF.test(shown) ? 1 : 0],
    ["stem-dated", /\b(?:1\d|20)\d\d\b/.test(text) ? 1 : 0],
    ["leaning-words", Math.min(1, forms.filter((form) => LEANING.has(form)).length / 2)],
    ["stem-joins", Math.min(1, forms.filter((form) => form === "and" || form === "or").length / 3)],
    ["stem-clauses", Math.min(1, forms.filter((form) => CLAUSE_WORDS.has(form)).length / 3)],
    ["is-framed", namesStory(subject) ? 1 : 0],
    ["anchors", Math.min(1, anchorsIn(subject).length / 5)],
    ["definites", Math.min(1, definites / 4)],
    ["pronouns", Math.min(1, forms.filter((form) => PRONOUNS.has(form)).length / 3)],
    ["stem-hedges", Math.min(1, hedgesIn(text).length / 2)],
    ["stem-quotes", Math.min(1, quotedSpans(text).length / 2)],
    ["stem-commas", Math.min(1, (text.split(",").length - 1) / 4)],
    ["stem-marks", /[;:()–—]/.test(text) ? 1 : 0],
    ["stem-capitals", words.length === 0 ? 0 : capitals / words.length],
    ["stem-numbers", Math.min(1, words.filter(({ text: word }) => /\d/.test(word)).length / 3)],
  ];
}

/** The question word, "preposition", "gap", "name" or "other". */
function openingOf(text: string): string {
  const [first = "", second = ""] = text.toLowerCase().split(" ");
  if (text.startsWith("_")) return "gap";
  if (QUESTION_WORDS.has(first)) return first;
  if (PREPOSITIONS.has(first)) return QUESTION_WORDS.has(second) ? "preposition-question" : "preposition";
  if (first === "the" || first === "a" || first === "an") return "article";
  return /^\p{Lu}\S*[ ’'](?:\p{Lu}|s )/u.test(text) ? "name" : "other";
}
