import { keyText } from "@/lib/model/question";
import { spansOverlap } from "@/lib/model/span";
import { groupBy } from "@/lib/nlp/group-by";
import {
  type ArticleIndex,
  contentStem,
  type IndexedSentence,
  indexOf,
  type Place,
  placesOfName,
} from "./article-index";
import {
  distractorsOf,
  entityNamed,
  formOf,
  isCapitalised,
  plain,
  proofText,
  shownStem,
  stemOf,
  type VerifySubject,
  type Word,
  wordsIn,
} from "./subject";
import { BASE_FORMS, FUNCTION_WORDS } from "./word-lists";

/** What a question says of its answer, in the words of its proof: each stem with the side of the answer on which it stands. */
type Claim = {
  readonly sides: ReadonlyMap<string, "before" | "behind">;
  /** Stems written small: what is done, not who did it. */
  readonly plainStems: ReadonlySet<string>;
  /** Words of doubt and denial in the proof itself. */
  readonly unsure: ReadonlySet<string>;
  /** The stem of the verb, where the fact is known and the question says it. */
  readonly verb: string | null;
};

/** Of what the question says, so much must be told of the distractor as well. */
const ENOUGH = 0.75;
/** So many words from the name at most stands the nearest word of what is told of it; of two words both. */
const NEAR = 5;

/**
 * L18: no distractor is right by another sentence of the article: one that names it, in the same order, beside the same
 * verb, with the numbers of the question and three quarters of its words.
 */
export function findRightDistractors(subject: VerifySubject): string[] {
  const distractors = distractorsOf(subject);
  if (distractors.length === 0) return [];
  const claim = readClaim(subject);
  if (claim.sides.size < 2) return [];
  const index = indexOf(subject.document);
  const keysIn = groupBy(
    namesFor(keyText(subject.question), subject).flatMap((name) => placesOfName(name, index)),
    ({ first }) => index.sentenceAt[first],
  );
  return distractors
    .filter(({ text }) =>
      namesFor(text, subject)
        .flatMap((name) => placesOfName(name, index))
        .some((place) => {
          const sentence = index.sentences[index.sentenceAt[place.first] ?? -1];
          if (sentence === undefined || spansOverlap(sentence.span, subject.question.evidence.sentence)) return false;
          const keys = keysIn.get(index.sentenceAt[place.first]) ?? [];
          return (
            (keys.length === 0 || isBesideKey(place, keys, index)) &&
            isTold(claim, place, sentence, index, subject.document.text)
          );
        }),
    )
    .map(({ text }) => `The article says the same of “${text}” in another sentence.`);
}

function readClaim(subject: VerifySubject): Claim {
  const { answer, sentence } = subject.question.evidence;
  const named = new Set(wordsIn(keyText(subject.question)).map(contentStem));
  const stemWords = wordsIn(shownStem(subject).replaceAll("-", " ")).filter(
    (_word, at, words) => !/^(?:which|what)$/.test(formOf(words[at - 1]?.text ?? "")),
  );
  const asked = new Set(stemWords.flatMap((word) => contentStem(word) ?? []));
  const proof = wordsIn(proofText(subject).replaceAll("-", " "));
  const own = proof.flatMap((word) => {
    const stem = contentStem(word);
    const isAnswer = word.start < answer.end - sentence.start && word.end > answer.start - sentence.start;
    return stem === null || isAnswer || named.has(stem) || !asked.has(stem) ? [] : [{ stem, word }];
  });
  const side = ({ start }: Word) => (start < answer.start - sentence.start ? "before" : "behind");
  const lemma = subject.fact?.predicate.lemma ?? "";
  const verb = stemOf(BASE_FORMS.get(lemma) ?? lemma);
  return {
    sides: new Map(own.map(({ stem, word }) => [stem, side(word)])),
    plainStems: new Set(
      [...stemWords, ...own.map(({ word }) => word)]
        .filter(({ text }) => /^\p{Ll}/u.test(text))
        .flatMap((word) => contentStem(word) ?? []),
    ),
    unsure: new Set(proof.filter(isUnsure).map(({ text }) => formOf(text))),
    verb: own.some(({ stem }) => stem === verb) ? verb : null,
  };
}

/** The text itself, and the other names of what the article knows by it; of a person the surname. */
function namesFor(text: string, { entities }: VerifySubject): string[] {
  const entity = entityNamed(text, entities);
  const surname = entity?.type === "person" ? (wordsIn(text).at(-1)?.text ?? "") : "";
  const names = [text, ...(entity?.aliases ?? []), surname].filter((name) => plain(name) !== "");
  return [...new Map(names.map((name) => [plain(name), name])).values()];
}

/** "Norvia and Merrow sent …": what is said of the key is said of its neighbour. */
const isBesideKey = (place: Place, keys: readonly Place[], { words }: ArticleIndex): boolean =>
  keys.some((key) => {
    const [start, end] = key.first < place.first ? [key.last, place.first] : [place.last, key.first];
    if (start >= end || end - start > 3) return false;
    const between = words.slice(start + 1, end).map(({ text }) => formOf(text));
    return between.includes("and") && between.every((form) => form === "and" || form === "the");
  });

/** It may not be so, or is not. */
const UNSURE = new Set(
  "not never no without denied denies may might could would if unless whether unlike cannot nor".split(" "),
);

/** "May" with a capital is a month. */
const isUnsure = ({ text }: Word): boolean =>
  (text !== "May" && UNSURE.has(text.toLowerCase())) || /n['’]t$/.test(text);

function isTold(claim: Claim, place: Place, sentence: IndexedSentence, index: ArticleIndex, text: string): boolean {
  const shared = [...claim.sides.keys()].filter((stem) => sentence.stems.has(stem));
  if (!isEnough(shared, claim)) return false;
  const own = index.words.slice(sentence.first, sentence.last + 1);
  if (own.some((word) => isUnsure(word) && !claim.unsure.has(formOf(word.text)))) return false;
  const hits = own.flatMap((word, step) => {
    const at = sentence.first + step;
    const stem = contentStem(word);
    if (stem === null || (at >= place.first && at <= place.last)) return [];
    return claim.sides.get(stem) === (at < place.first ? "before" : "behind") ? [{ stem, at }] : [];
  });
  if (!isEnough([...new Set(hits.map(({ stem }) => stem))], claim)) return false;
  const near = hits.filter(({ at }) => isNear(at, place, claim, index, text)).map(({ stem }) => stem);
  return new Set(near).size >= (claim.sides.size === 2 ? 2 : 1);
}

/** Three quarters, with the verb, every number, and something done. */
function isEnough(stems: readonly string[], { sides, plainStems, verb }: Claim): boolean {
  const numbers = [...sides.keys()].filter((stem) => /\d/.test(stem));
  return (
    stems.length >= 2 &&
    stems.length >= ENOUGH * sides.size &&
    numbers.every((number) => stems.includes(number)) &&
    (verb === null || stems.includes(verb)) &&
    stems.some((stem) => plainStems.has(stem))
  );
}

/** Within a few words of the name, with no other name between: in "Merrow saw Kalland send ships" Merrow sent none. */
function isNear(at: number, { first, last }: Place, { sides }: Claim, { words }: ArticleIndex, text: string): boolean {
  const between = at < first ? words.slice(at + 1, first) : words.slice(afterName(words, last, text), at);
  return (
    between.length <= NEAR &&
    between.every((word) => {
      if (!isCapitalised(word.text) || FUNCTION_WORDS.has(formOf(word.text))) return true;
      const stem = contentStem(word);
      return stem !== null && sides.has(stem);
    })
  );
}

/** Index of the first word behind what belongs to a name: "of the University of Dunmore", ", whose farms depend on rain,". */
function afterName(words: readonly Word[], last: number, text: string): number {
  const gapAt = (at: number) => text.slice(words[at - 1]?.end, words[at]?.start);
  let next = last + 1;
  while (formOf(words[next]?.text ?? "") === "of" && gapAt(next) === " ") {
    next += formOf(words[next + 1]?.text ?? "") === "the" ? 2 : 1;
    while (isCapitalised(words[next]?.text ?? "") && gapAt(next) === " ") next++;
  }
  if (gapAt(next) !== ", ") return next;
  const rest = words
    .slice(next + 1, next + LONGEST_ASIDE)
    .findIndex((_word, step) => gapAt(next + 1 + step).startsWith(","));
  return rest < 0 ? next : next + 1 + rest;
}

const LONGEST_ASIDE = 14;
