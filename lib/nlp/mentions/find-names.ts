import type { EntityType } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";
import type { ReadSentence, Word } from "@/lib/nlp/read/read";
import { SAID_VERBS } from "@/lib/nlp/read/verbs";
import { FUNCTION_WORDS, MONTHS, WEEKDAYS } from "@/lib/nlp/read/words";
import type { Gazetteer, Known } from "./gazetteer";

/**
 * One name in one sentence. `from` and `to` count words, `to` is exclusive. A title before a person is not part of the
 * name: `title` holds its words ("Japanese Defense Minister").
 */
export type Name = {
  readonly sentenceIndex: number;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly text: string;
  readonly title: { readonly from: number; readonly to: number } | null;
  readonly type: EntityType;
  readonly known: Known | null;
};

/** Lower-case words that stand inside names: "Mohammad bin Salman", "Bank of England". */
const PARTICLES = new Set(
  "de del della da das do dos di du la le van von der den bin ibn bint al el ul ud-Din af zu".split(" "),
);
/** Words after which "of" goes on with a name: "Bank of England", but not "Karsten Warholm of Norway". */
const OF_HEADS = new Set(
  `Academy Act Agency Archbishop Article Association Authority Bank Battle Bay Bishop Board Book Bureau Cape Center Centre
  Centers Chamber Church City College Commission Committee Confederation Conference Congregation Congress Constitution
  Convention Council Court Declaration Department Director Doctor Duchess Duke Emirate Faculty Federation Festival Foundation
  General Group Guild Gulf High House Institute Island Isle Isles Kingdom Law League Library Lord Lords Ministry Minister
  Museum National Office Order Organisation Organization Parliament Party Peace Prince Princess Prize Prophet Republic School
  Sea Secretary Society Speaker State States Strait Straits Sultan Supreme Temple Tower Treaty Tribunal Union University
  Valley World President Chief`
    .trim()
    .split(/\s+/),
);
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

const isCapital = (word: Word): boolean =>
  /^[\p{Lu}\p{Lt}]/u.test(word.text) || /^(?:al|el|ul|ibn)-\p{Lu}|^e[A-Z]|^i[A-Z]/u.test(word.text);
const isTimeName = (word: Word): boolean =>
  MONTHS.includes(word.text) ||
  WEEKDAYS.has(word.lower) ||
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/.test(word.text);

/** Finds the names of the sentences that may state or explain facts, in order; headlines and bylines are passed over. */
export function findNames(sentences: readonly ReadSentence[], gazetteer: Gazetteer): Name[] {
  const readable = sentences.filter(({ sentence }) =>
    ["body", "list", "caption", "deck", "quote"].includes(sentence.zone),
  );
  const capitals = listInnerCapitals(readable);
  const commons = new Set(
    readable.flatMap(({ words }) => words.filter((word) => /^\p{Ll}/u.test(word.text)).map((word) => word.text)),
  );
  return readable.flatMap((sentence) =>
    withPersons(findNamesIn(sentence, { gazetteer, capitals, commons }), sentence.words),
  );
}

/** Names of two or three words that stand where persons do: "…, who", "…, 54,", "… said", beside a person in a list. */
function withPersons(names: readonly Name[], words: readonly Word[]): Name[] {
  return names.map((name, index) => {
    const length = name.to - name.from;
    if (name.type !== "unknown" || length < 2 || length > 3 || !/^(?:\p{Lu}[\p{Ll}\p{M}’'-]+ ?)+$/u.test(name.text))
      return name;
    const [next, second, third] = [words[name.to], words[name.to + 1], words[name.to + 2]];
    const isAged = next?.text === "," && /^\d{2}$/.test(second?.text ?? "") && third?.text === ",";
    const isWho = next?.text === "," && second?.lower === "who";
    const isListed = [names[index - 1], names[index + 1]].some(
      (other) => other?.type === "person" && other.title === null && isNextInList(name, other, words),
    );
    return isAged || isWho || SAID_VERBS.has(next?.lower ?? "") || isListed ? { ...name, type: "person" } : name;
  });
}

function isNextInList(a: Name, b: Name, words: readonly Word[]): boolean {
  const between = words.slice(Math.min(a.to, b.to), Math.max(a.from, b.from)).map((word) => word.lower);
  return between.length > 0 && between.length <= 2 && between.every((word) => word === "," || word === "and");
}

type Evidence = {
  readonly gazetteer: Gazetteer;
  /** Words that carry a capital inside a sentence, where only names do. */
  readonly capitals: ReadonlySet<string>;
  readonly commons: ReadonlySet<string>;
};

function listInnerCapitals(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ words }) =>
      words.filter((word, index) => isCapital(word) && !isOpening(words, index)).map((word) => word.text),
    ),
  );
}

/** First word of the sentence, or first after a colon or an opening quotation mark. */
function isOpening(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before === undefined || /^["“‘':([]$/.test(before.text) || (/^[—–-]$/.test(before.text) && index < 2);
}

function findNamesIn({ sentence, words }: ReadSentence, evidence: Evidence): Name[] {
  const names: Name[] = [];
  let index = 0;
  while (index < words.length) {
    if (!startsName(words, index, evidence)) {
      index++;
      continue;
    }
    const end = endOfRun(words, index, evidence.gazetteer);
    names.push(
      ...splitRun(words, index, end, evidence.gazetteer).map((name) => ({ sentenceIndex: sentence.index, ...name })),
    );
    index = end;
  }
  return names;
}

function startsName(words: readonly Word[], index: number, { gazetteer, capitals, commons }: Evidence): boolean {
  const word = words[index];
  if (word === undefined || !isCapital(word) || isTimeName(word) || /^I(?:['’]|$)/.test(word.text)) return false;
  const next = words[index + 1];
  if (endOfKnown(words, index, gazetteer) > index) return true;
  if (SMALL_WORDS.has(word.lower) || /^Nos?\.?$/.test(word.text)) return false;
  if (FUNCTION_WORDS.has(word.lower) && isOpening(words, index) && !/^[A-Z]{2,}$/.test(word.text)) return false;
  if (!isOpening(words, index)) return true;
  if (gazetteer.givenNames.has(word.text)) return true;
  const goesOn = next !== undefined && isCapital(next) && !isTimeName(next);
  if (gazetteer.titleHeads.has(word.text) || gazetteer.titles.has(`${word.text} ${next?.text ?? ""}`)) return goesOn;
  if (COMMON_OPENERS.has(word.lower)) return false;
  if (/^[\p{Lu}.]{2,}$/u.test(word.text) || capitals.has(word.text)) return true;
  return goesOn && !commons.has(word.lower) && !word.text.endsWith("ly");
}

function endOfRun(words: readonly Word[], from: number, gazetteer: Gazetteer): number {
  const known = endOfKnown(words, from, gazetteer);
  let end = Math.max(from + 1, known);
  for (;;) {
    const next = words[end];
    if (next === undefined || isTimeName(next)) return end;
    if (isCapital(next) && !(SMALL_WORDS.has(next.lower) && !/^[A-Z.]{2,}$/.test(next.text))) {
      end = Math.max(end + 1, endOfKnown(words, end, gazetteer));
      continue;
    }
    const bridged = endOfBridge(words, end);
    if (bridged === end) return end;
    end = bridged;
  }
}

/** Where the longest name of the lists that starts here ends; 0 when none does. */
function endOfKnown(words: readonly Word[], from: number, gazetteer: Gazetteer): number {
  let text = "";
  let end = 0;
  for (let index = from; index < Math.min(words.length, from + 7); index++) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined) break;
    text +=
      (index > from && before !== undefined && before.span.end < word.span.start ? " " : "") +
      word.text.replace("’", "'");
    if (gazetteer.byName.has(text)) end = index + 1;
  }
  return end;
}

/** Steps over "of", "for", "de", "&" or a number inside a name; returns `at` when the name ends there. */
function endOfBridge(words: readonly Word[], at: number): number {
  const [before, word, next, afterNext] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (before === undefined || word === undefined) return at;
  if (next !== undefined && isCapital(next) && !isTimeName(next)) {
    if (PARTICLES.has(word.lower) || word.text === "&") return at + 2;
  }
  // "Juan Ramón de la Fuente"
  if (
    PARTICLES.has(word.lower) &&
    next !== undefined &&
    PARTICLES.has(next.lower) &&
    afterNext !== undefined &&
    isCapital(afterNext)
  )
    return at + 3;
  if (next !== undefined && isCapital(next) && !isTimeName(next)) {
    if ((word.lower === "of" || word.lower === "for") && OF_HEADS.has(before.text)) return at + 2;
  }
  if (
    word.lower === "of" &&
    next?.lower === "the" &&
    OF_HEADS.has(before.text) &&
    afterNext !== undefined &&
    isCapital(afterNext)
  )
    return at + 3;
  // "Falcon 9 lifted off", "Article 5", but not "In Texas 41 people"
  if (
    /^\d{1,3}$/.test(word.text) &&
    (next === undefined || !/^\p{Ll}{3,}s$/u.test(next.text)) &&
    /^(?:Article|Category|Chapter|Section|Flight|Falcon|Apollo|Boeing|Airbus|Artemis|Group|Phase|Type|Mark|Route|Highway|Gate|Pier|Platform|Starship|Windows|Office|Explorer|Area|District|Movimento|Channel|Soyuz)$/.test(
      before.text,
    )
  )
    return at + 1;
  return at;
}

type Part = Omit<Name, "sentenceIndex">;

/** Cuts titles and nationalities off a run of capitals, and gives what is left a type. */
function splitRun(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): Part[] {
  const whole = known(words, from, to, gazetteer);
  if (whole !== null) return [part(words, from, to, whole.type, whole, null)];

  const titleEnd = endOfTitle(words, from, to, gazetteer);
  if (
    titleEnd > from &&
    titleEnd < to &&
    words[titleEnd]?.text !== "Of" &&
    !endsLikeOrganisation(words, titleEnd, to, gazetteer)
  ) {
    const person = part(words, titleEnd, to, "person", null, { from, to: titleEnd });
    return [...knownInside(words, from, titleEnd, gazetteer), person];
  }
  if (titleEnd === to && to > from) return knownInside(words, from, to, gazetteer);

  const suffix = gazetteer.suffixes.get(words[to - 1]?.text ?? "") ?? ofSuffix(words, from, to, gazetteer);
  if (suffix !== undefined && to - from > 1) return [part(words, from, to, suffix, null, null)];

  const first = words[from];
  const firstKnown = first === undefined ? null : known(words, from, from + 1, gazetteer);
  if (firstKnown !== null && firstKnown.type === "demonym" && to - from > 1) {
    return [part(words, from, from + 1, "demonym", firstKnown, null), ...splitRun(words, from + 1, to, gazetteer)];
  }
  return [part(words, from, to, isPersonShaped(words, from, to, gazetteer) ? "person" : "unknown", null, null)];
}

/** "General | Assembly", "Major | League Baseball" are no persons with a title. */
const endsLikeOrganisation = (words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): boolean =>
  words.slice(from, to).some((word) => gazetteer.suffixes.has(word.text) || word.text === "League") ||
  known(words, from, to, gazetteer) !== null;

const textOf = (words: readonly Word[], from: number, to: number): string => {
  let text = "";
  for (let index = from; index < to; index++) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined) continue;
    text += (index > from && before !== undefined && before.span.end < word.span.start ? " " : "") + word.text;
  }
  return text;
};

const known = (words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): Known | null =>
  gazetteer.byName.get(textOf(words, from, to).replace("’", "'")) ?? null;

function part(
  words: readonly Word[],
  from: number,
  to: number,
  type: EntityType,
  found: Known | null,
  title: Name["title"],
): Part {
  const span = { start: words[from]?.span.start ?? 0, end: words[to - 1]?.span.end ?? 0 };
  return { from, to, span, text: textOf(words, from, to), title, type, known: found };
}

/** Countries and the like inside a title: "U.S." in "U.S. Secretary of State". */
function knownInside(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): Part[] {
  const parts: Part[] = [];
  for (let index = from; index < to; ) {
    const end = Math.min(to, endOfKnown(words, index, gazetteer));
    const found = end > index ? known(words, index, end, gazetteer) : null;
    if (found !== null) parts.push(part(words, index, end, found.type, found, null));
    index = Math.max(index + 1, end);
  }
  return parts;
}

/** The end of the title a run starts with: "U.S. Secretary of State | Antony Blinken". `from` when there is none. */
function endOfTitle(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): number {
  let end = from;
  for (let index = from; index < Math.min(to, from + 8); index++) {
    for (let stop = Math.min(to, index + 4); stop > index; stop--) {
      if (gazetteer.titles.has(textOf(words, index, stop)) && stop > end) end = stop;
    }
    const word = words[index];
    if (word !== undefined && gazetteer.titleHeads.has(word.text) && index + 1 > end) end = index + 1;
  }
  const after = words[end];
  // "Minister of Defence Jan Novak", "President of France Jacques Chirac": the office goes on after "of".
  if (end > from && after?.lower === "of") return endOfOffice(words, end, to, gazetteer);
  return end;
}

function endOfOffice(words: readonly Word[], at: number, to: number, gazetteer: Gazetteer): number {
  const article = words[at + 1]?.lower === "the" ? 1 : 0;
  const start = at + 1 + article;
  const knownEnd = endOfKnown(words, start, gazetteer);
  return Math.min(to, knownEnd > start ? knownEnd : start + 1);
}

function ofSuffix(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): EntityType | undefined {
  for (let index = from; index < to - 1; index++) {
    const next = words[index + 1]?.lower;
    if (next === "of" || next === "for")
      return (
        gazetteer.suffixes.get(words[index]?.text.replace(/s$/, "") ?? "") ??
        gazetteer.suffixes.get(words[index]?.text ?? "")
      );
  }
  return undefined;
}

/** "Jamal Khashoggi", "Lloyd J. Austin III": two to four words, the first a given name. */
function isPersonShaped(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): boolean {
  const length = to - from;
  if (length < 2 || length > 5) return false;
  const run = words.slice(from, to);
  if (run.some((word) => /\d/.test(word.text) || /^[A-Z]{4,}$/.test(word.text))) return false;
  const first = run[0]?.text ?? "";
  const given = first.split(/[-‑]/)[0] ?? "";
  if (/^(?:Of|The|And)$/.test(first)) return false;
  // "P. Veeramuthuvel"
  if (/^\p{Lu}\.$/u.test(first)) return true;
  return gazetteer.givenNames.has(first) || gazetteer.givenNames.has(given);
}
