import type { Fact } from "@/lib/model/fact";
import type { NotAsked } from "@/lib/model/generation";
import type { Word } from "@/lib/nlp/read/read";
import { findVerbForm, isVerbLemma } from "@/lib/nlp/read/verbs";
import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DEICTICS,
  DEMONSTRATIVES,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS,
} from "@/lib/nlp/read/words";
import type { Clause } from "./clause";

const MAX_WORDS = 32;
const MIN_WORDS = 4;
const CONDITIONS = new Set("if unless would could might may should whether except".split(" "));
/** "that number", "that day": points back, where "that" before another noun may open a clause. */
const THING = new Set(
  "number figure amount day year time decision claim law point rule case number month week case total date idea".split(
    " ",
  ),
);
/** Things there is one of: "the moon", "the internet". */
const UNIQUE = new Set(
  "world moon sun earth internet public economy environment sea sky past future 1990s 2000s".split(" "),
);

/** Whether "the N", or "the modifier N", means one thing in the article. `modifier`: empty where there is none. */
type IsKnown = (noun: string, modifier: string) => boolean;

/**
 * Why a clause cannot be understood or asked without the text around it; null when it can. `isKnown`: whether "the N" means one
 * thing in the article, for a question that says which article it is about.
 */
export function findDependence(clause: Clause, { predicate, modality }: Fact, isKnown: IsKnown): NotAsked | null {
  const words = clause.kept.flatMap((index) => clause.words[index] ?? []);
  const lowers = lowersOf(words);
  if (words.length > MAX_WORDS) return "low-parse";
  if (words.length < MIN_WORDS) return "no-pattern";
  if (isUnfinished(lowers)) return "low-parse";
  if (words.some((word) => word.isQuoted || /^[“”"«»]$/.test(word.text))) return "quote-only";
  if (words.some((word) => /^[—–:;?!()[\]]$/.test(word.text))) return "low-parse";
  if (lowers.some((word) => NEGATIONS.has(word) || word.endsWith("n't"))) return "negated";
  if (predicate.isNegated) return "negated";
  if (modality === "hypothetical" || lowers.some((word) => CONDITIONS.has(word))) return "hypothetical";
  if (hasFreePronoun(clause, lowers)) return "unresolved-pronoun";
  const isSettled = (index: number) => clause.resolved.some(({ from, to }) => index >= from && index < to);
  if (/\bat (?:the|that) time\b/.test(lowers.join(" "))) return "unresolved-date";
  const open = clause.kept.filter((index) => !isSettled(index)).map((index) => clause.words[index]?.lower ?? "");
  if (open.some((word, index) => isDeictic(word, open[index + 1] ?? ""))) return "unresolved-date";
  return hasLooseDefinite(clause, isKnown) ? "unresolved-definite" : null;
}

// "US$4.2 billion" holds no pronoun, "on May 4" no doubt.
const lowersOf = (words: readonly Word[]): string[] =>
  words.map((word) => (/^(?:[A-Z]{2,}|May)$/.test(word.text) ? word.text : word.lower));

/** Whether the last words of a clause wait for more: "… after being impeached for". */
export const isCutShort = ({ words, kept }: Clause): boolean =>
  isUnfinished(lowersOf(kept.flatMap((index) => words[index] ?? [])));

/** "… after being impeached for", "… found that poor hygiene": cut short by a comma. */
function isUnfinished(lowers: readonly string[]): boolean {
  const last = lowers.at(-1) ?? "";
  if (PREPOSITIONS.has(last) || CONJUNCTIONS.has(last) || ARTICLES.has(last) || SUBORDINATORS.has(last)) return true;
  // "the assembly which took place", its "this week" left out
  if (/^(?:held|happened|occurred|began)$/.test(last) || (last === "place" && WHICH.test(lowers.at(-3) ?? "")))
    return true;
  const isOrdinal = /^(?:second|third|fourth)$/.test(last) && lowers.at(-2) === "a";
  if (isOrdinal && !PREPOSITIONS.has(lowers.at(-3) ?? "")) return true;
  const opener = lowers.findLastIndex((word) => CLAUSE_OPENERS.has(word));
  if (opener < 1) return false;
  const rest = lowers.slice(opener + 1);
  return !rest.some(
    (word) => AUXILIARIES.has(word) || isVerbLemma(word) || (findVerbForm(word) ?? PARTICIPLE).form !== "participle",
  );
}
const WHICH = /^(?:which|that|who)$/;
const PARTICIPLE = { form: "participle" };
const CLAUSE_OPENERS = new Set("that which who when where while".split(" "));

/** A possessive may stay when it can only mean the subject: "Norvia withdrew its troops". */
function hasFreePronoun(clause: Clause, lowers: readonly string[]): boolean {
  const readAs = clause.antecedents.find(({ from }) => from === clause.subject.from);
  const subject = (clause.subjectNames[0] ?? readAs?.name)?.entity.type;
  const isBound = (word: string) => {
    if (clause.subjectNames.length > 1) return word === "their";
    if (subject === undefined || subject === "unknown") return isOwnedBySubject(clause, word);
    return subject === "person" ? word === "his" || word === "her" : word === "its";
  };
  const isRead = (position: number) =>
    clause.antecedents.some(({ from, to }) => {
      const at = clause.kept[position] ?? -1;
      return at >= from && at < to;
    });
  return lowers.some((word, index) => {
    if (isRead(index)) return false;
    if (DEMONSTRATIVES.has(word)) return true;
    // "sentenced for her murder": not the subject's own
    if (
      POSSESSIVES.has(word) &&
      ["for", "of", "with", "by", "to", "against", "over", "about"].includes(lowers[index - 1] ?? "")
    )
      return true;
    // "three other cyclists": other than whom
    if (
      word === "other" &&
      index > 0 &&
      /^(?:the|two|three|four|five|six|\d+)$/.test(lowers[index - 1] ?? "") &&
      !lowers.includes("than")
    )
      return true;
    if (POSSESSIVES.has(word))
      return !isBound(word) || new Set(lowers.filter((other) => POSSESSIVES.has(other))).size > 1;
    if (/^(?:it|them)sel(?:f|ves)$|^(?:him|her)self$/.test(word)) return false;
    if (word === "that" && THING.has(lowers[index + 1] ?? "")) return true;
    if (word === "that") return index === 0 || PREPOSITIONS.has(lowers[index - 1] ?? "");
    if (word === "such") return lowers[index + 1] !== "as";
    if (word === "one") return lowers[index + 1] !== "of" && !/^\p{Ll}/u.test(lowers[index + 1] ?? "");
    return PRONOUNS.has(word);
  });
}

/** "The museums lent their paintings", "the crane lost its load": the only thing that can own it stands before it. */
function isOwnedBySubject({ words, subject, predicate }: Clause, word: string): boolean {
  const head = words[predicate.subject];
  const isJoint = words.slice(subject.from, subject.to).some(({ lower }) => lower === "and");
  if (head === undefined || !/^NN/.test(head.tag)) return false;
  return isJoint || /S$/.test(head.tag) ? word === "their" : word === "its";
}

function isDeictic(word: string, next: string): boolean {
  if (/^(?:then|now|once)-/.test(word)) return true;
  if (word === "last" || word === "next" || word === "then" || word === "far") return true;
  if (word === "later" || word === "earlier" || word === "again" || word === "too") return true;
  if (word === "here" || word === "there" || word === "also" || word === "instead") return true;
  return DEICTICS.has(word) || WEEKDAYS.has(word) || (word === "so" && next === "far");
}

/** Capitals that name a thing only beside its article: "the Games", "the House". */
const OF_ONE_STORY = new Set(
  "Games House Senate Parliament Court Council Commission Congress Church Government Ministry Party Union Bank President Act Bill Prime Minister".split(
    " ",
  ),
);

/** Whether a "the N" of the clause has no name or number of its own: it means something beside its article only. */
export const leansOnStory = ({ words, names, kept }: Clause): boolean =>
  kept.some((at, position) => {
    if (words[at]?.lower !== "the") return false;
    const phrase: Word[] = [];
    for (const index of kept.slice(position + 1, position + 7)) {
      const word = words[index];
      if (word === undefined || AUXILIARIES.has(word.lower) || /^(?:VB|W)/.test(word.tag) || /^[,;]$/.test(word.text))
        break;
      phrase.push(word);
    }
    return !phrase.some(
      (word) =>
        !OF_ONE_STORY.has(word.text) &&
        (/^[\p{Lu}\d]/u.test(word.text) ||
          names.some(({ span }) => span.start <= word.span.start && span.end >= word.span.end)),
    );
  });

/** "the company", "the two men", "the attack": a definite phrase with nothing in the clause that says which. */
function hasLooseDefinite({ words, names, kept }: Clause, isKnown: IsKnown): boolean {
  return kept.some((at, position) => {
    if (words[at]?.lower !== "the") return false;
    return !isAnchored(
      kept
        .slice(position + 1)
        .flatMap((index) => words[index] ?? [])
        .slice(0, 8),
      (text) => names.some((name) => name.text.includes(text)),
      isKnown,
    );
  });
}

function isAnchored(
  after: readonly { readonly lower: string; readonly text: string }[],
  isName: (text: string) => boolean,
  isKnown: IsKnown,
): boolean {
  let length = 0;
  for (const word of after) {
    if (/^[\p{Lu}\d]/u.test(word.text) || isName(word.text)) return true;
    if (
      word.lower === "of" ||
      word.lower === "in" ||
      word.lower === "for" ||
      word.lower === "between" ||
      word.lower === "at"
    )
      return length > 0;
    if (["that", "who", "which", "where", "to", "on", "against", "from", "by"].includes(word.lower)) {
      if (length > 1) return true;
      break;
    }
    if (endsPhrase(word.lower, length)) break;
    length++;
  }
  const [first = "", head = ""] = [after[0]?.lower, after[length - 1]?.lower];
  const isIdiom = head === "time" && /^(?:first|second|third|fourth|last)$/.test(first);
  if (head !== "" && isKnown(head, length > 1 ? first : "")) return true;
  return length >= 3 || UNIQUE.has(head) || isIdiom || /^(?:most|\p{Ll}{3,}est)$/u.test(first);
}

const endsPhrase = (word: string, length: number): boolean =>
  !/^[\p{L}\d]/u.test(word) ||
  ARTICLES.has(word) ||
  PREPOSITIONS.has(word) ||
  AUXILIARIES.has(word) ||
  CONJUNCTIONS.has(word) ||
  SUBORDINATORS.has(word) ||
  (length > 0 && findVerbForm(word) !== null);

/** Text somebody marked or broke: "[sic]", "dept…in", "((hu))", "[...]", an address, a word twice. */
export const isDamaged = (text: string): boolean =>
  /\[sic\]|\[|\]|\(\(|\p{L}(?:…|\.{3})\p{L}|https?:|www\.|\b(the|a|of|and|to|in|said|was|is) \1\b|\ufffd/iu.test(text);
