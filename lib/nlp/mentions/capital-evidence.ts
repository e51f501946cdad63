import type { ReadSentence } from "@/lib/nlp/read/read";
import { FUNCTION_WORDS } from "@/lib/nlp/read/words";
import type { Gazetteer } from "./gazetteer";
import { endOfKnown } from "./known";
import { isCapital, isTimeName } from "./name";
import type { Form } from "./piece";

/** Sentence openers with a capital that are common nouns or adjectives. */
const COMMON_OPENERS = new Set(
  `researchers scientists police officials authorities residents politicians prosecutors protesters critics experts analysts
  investigators lawmakers former late acting media reports people students teachers workers doctors rescuers firefighters
  astronomers economists engineers ministers voters opponents supporters investors visitors separately according speaking
  president prime minister mayor governor king queen prince general senator judge both households members under vaccination
  measles temperatures water later earlier then previous next last other another several few american european asian african`
    .trim()
    .split(/\s+/),
);

/** Never part of a name, whatever their first letter: "the talks. In Elling …". */
const SMALL_WORDS = new Set(
  "the a an of in on at he she it they we you but and or if as by for from to with after before since while when this that his her its their our your no not".split(
    " ",
  ),
);

/** What tells, in sentences without a tree, whether a word with a capital starts a name. */
export type Evidence = {
  readonly gazetteer: Gazetteer;
  /** Words that carry a capital inside a sentence, where only names do. */
  readonly capitals: ReadonlySet<string>;
  readonly commons: ReadonlySet<string>;
};

/** Gathers from a whole article which words have capitals inside sentences, and which stand there without. */
export function readEvidence(sentences: readonly ReadSentence[], gazetteer: Gazetteer): Evidence {
  const commons = new Set(
    sentences.flatMap(({ words }) => words.filter((word) => /^\p{Ll}/u.test(word.text)).map((word) => word.text)),
  );
  const capitals = sentences.flatMap(({ words }) =>
    words.filter((word, index) => isCapital(word) && !isOpening(words, index)).map((word) => word.text),
  );
  return { gazetteer, capitals: new Set(capitals), commons };
}

/** First word of the sentence, or first after a colon or an opening quotation mark. */
export function isOpening(words: readonly Form[], index: number): boolean {
  const before = words[index - 1];
  return before === undefined || /^["“‘':([]$/.test(before.text) || (/^[—–-]$/.test(before.text) && index < 2);
}

/** Marks each word that is part of a name, going by capitals alone. */
export function markByCapitals(words: readonly Form[], evidence: Evidence): boolean[] {
  const marks = words.map(() => false);
  for (let index = 0; index < words.length; index++) {
    if (marks[index - 1] === true ? goesOn(words, index) : startsName(words, index, evidence)) marks[index] = true;
  }
  return marks;
}

function goesOn(words: readonly Form[], index: number): boolean {
  const word = words[index];
  if (word === undefined || isTimeName(word) || !isCapital(word)) return false;
  return !SMALL_WORDS.has(word.lower) || /^[A-Z.]{2,}$/.test(word.text);
}

function startsName(words: readonly Form[], index: number, { gazetteer, capitals, commons }: Evidence): boolean {
  const word = words[index];
  if (word === undefined || !isCapital(word) || isTimeName(word) || /^I(?:['’]|$)/.test(word.text)) return false;
  const next = words[index + 1];
  if (endOfKnown(words, index, gazetteer) > index) return true;
  if (SMALL_WORDS.has(word.lower) || /^Nos?\.?$/.test(word.text)) return false;
  if (FUNCTION_WORDS.has(word.lower) && isOpening(words, index) && !/^[A-Z]{2,}$/.test(word.text)) return false;
  if (!isOpening(words, index)) return true;
  if (gazetteer.givenNames.has(word.text)) return true;
  const hasMore = next !== undefined && isCapital(next) && !isTimeName(next);
  if (gazetteer.titleHeads.has(word.text) || gazetteer.titles.has(`${word.text} ${next?.text ?? ""}`)) return hasMore;
  if (COMMON_OPENERS.has(word.lower)) return false;
  if (/^[\p{Lu}.]{2,}$/u.test(word.text) || capitals.has(word.text)) return true;
  return hasMore && !commons.has(word.lower) && !word.text.endsWith("ly");
}
