import type { ReadSentence, Word } from "@/lib/nlp/read/read";
import { FUNCTION_WORDS } from "@/lib/nlp/read/words";
import type { Gazetteer } from "./gazetteer";
import { endOfKnown, isCapital, isTimeName } from "./name";

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

/** What tells whether a word with a capital starts a name. */
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
  return { gazetteer, capitals: listInnerCapitals(sentences), commons };
}

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

/** Whether a name starts at this word. */
export function startsName(words: readonly Word[], index: number, { gazetteer, capitals, commons }: Evidence): boolean {
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

/** Where the run of words that starts here as a name ends, exclusive. */
export function endOfRun(words: readonly Word[], from: number, gazetteer: Gazetteer): number {
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
