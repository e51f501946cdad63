import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import type { ReadSentence, Word } from "@/lib/nlp/read/read";
import { SAID_VERBS } from "@/lib/nlp/read/verbs";
import { type FoundFact, type Office, roleOf, spanOf, withId } from "./found";
import { isDamaged } from "./stands-alone";

type Sentence = ReadSentence & { readonly names: readonly LinkedName[] };

/** Finds offices of persons: title before the name, or apposition on either side of it. */
export function listRoleFacts(sentence: Sentence, gazetteer: Gazetteer, anchor: string | null): FoundFact[] {
  if (isHistory(sentence.words, anchor)) return [];
  return sentence.names
    .filter((name) => name.entity.type === "person" && name.entity.canonical.includes(" "))
    .flatMap((person): FoundFact[] => {
      const office =
        titleOffice(sentence, person, gazetteer) ??
        appositiveOffice(sentence, person, gazetteer) ??
        frontOffice(sentence, person, gazetteer);
      return office === null ? [] : [toFact(sentence, person, office, anchor)];
    });
}

/** "In 1981 President … appointed": whoever is named with an earlier year may hold another office by now, or none. */
function isHistory(words: readonly Word[], anchor: string | null): boolean {
  const year = Number(anchor?.slice(0, 4) ?? Number.NaN);
  return words.some((word) => {
    const named = /^(1[5-9]\d\d|20\d\d)s?$/.exec(word.text)?.[1];
    const isPast = named !== undefined && Number(named) < year - 1;
    return isPast || word.lower === "century";
  });
}

function toFact(
  { sentence, words, names }: Sentence,
  person: LinkedName,
  office: Office,
  anchor: string | null,
): FoundFact {
  const proof = {
    start: Math.min(person.span.start, office.span.start),
    end: Math.max(person.span.end, office.span.end),
  };
  const place = names.find((name) => name.span.start >= office.span.start && name.span.end <= office.span.end) ?? null;
  const fact = withId({
    kind: "role",
    predicate: { lemma: "be", span: office.span, tense: "present", isNegated: false },
    roles: [roleOf("agent", person.span, person), roleOf("attribute", office.span, place)],
    modality: "asserted",
    speaker: null,
    hedges: [],
    asOf: anchor,
    sentenceIndex: sentence.index,
    proof,
    support: [],
    confidence: words.length < 80 ? 0.9 : 0.8,
    ruleId: "role",
  });
  return { pattern: "role", fact, person, office };
}

/** Titles that say nothing about an office, or that many people share. */
const EMPTY_TITLES =
  /^(?:mr|mrs|ms|miss|dr|doctor|prof|professor|sir|dame|lord|lady|father|rev|reverend|lt|gen|general|col|colonel|capt|captain|maj|major|sgt|sergeant|lieutenant|adm|admiral|petty|officer|detective|inspector|private|commander|judge|justice|attorney|prosecutor|constable|mp|coach|manager|sen|senator|rep|representative|king|queen|prince|princess|imam|rabbi|bishop|baron|baroness|duke|duchess|sheikh|spokes\w+|leader|director|chief|chair\w*|councillor|envoy)\b/;

/** Offices one person holds at a time, when the country or body is named. */
const OFFICE_HEAD =
  /(?:minister|secretary|president|chancellor|premier|mayor|governor|speaker|commissioner|secretary-general|director-general|attorney general|chief executive|ambassador|surgeon general|chief justice|taoiseach|pope|chairman|chairwoman|chief minister)$/;

/** "Norvian Defence Minister Ada Brook", "U.S. Secretary of State Ada Brook" */
function titleOffice({ words }: Sentence, person: LinkedName, gazetteer: Gazetteer): Office | null {
  if (person.title === null) return null;
  const { from, to } = person.title;
  if (
    /^(?:former|ex|late|then|acting|deputy|shadow|vice)$/.test(words[from - 1]?.lower ?? "") ||
    words[from - 1]?.text === "-"
  )
    return null;
  let index = from;
  let country = countryAt(words, index, gazetteer);
  // "Japan's Defense Minister": the country stands before the title, as a possessive
  if (country === null && words[from - 1]?.lower.endsWith("'s")) country = countryAt(words, from - 2, gazetteer);
  else if (country !== null) index = country.to;
  if (country === null && from > 0) country = countryAt(words, from - 1, gazetteer);
  const title = lowerTitle(words.slice(index, to));
  if (EMPTY_TITLES.test(title) || !OFFICE_HEAD.test(title.replace(/ (?:of|for) .*$/, ""))) return null;
  const isReportedHere = isReported(words, from);
  if (country === null) {
    if (
      / (?:of|for) /.test(title) ||
      words[from - 1]?.lower.endsWith("'s") ||
      (/^\p{Lu}/u.test(words[from - 1]?.text ?? "") && from > 1)
    )
      return null;
    return {
      title,
      country: null,
      span: spanOf(words, { from: index, to }),
      isReported: isReportedHere,
      isPlaced: false,
    };
  }
  const start = Math.min(country.from, index);
  const place = words
    .slice(country.from, country.to)
    .map((word) => word.text)
    .join(" ");
  const isOwned = words[country.to]?.lower === "'s" && country.to < index + 1;
  const country_ = isOwned ? `${place}’s` : place;
  return {
    title,
    country: country_,
    span: spanOf(words, { from: start, to }),
    isReported: isReported(words, from),
    isPlaced: true,
  };
}

const lowerTitle = (words: readonly Word[]): string => words.map((word) => word.lower).join(" ");

function countryAt(
  words: readonly Word[],
  index: number,
  gazetteer: Gazetteer,
): { name: string; from: number; to: number } | null {
  for (let length = 3; length > 0; length--) {
    for (const from of [index, index - length + 1]) {
      const text = words
        .slice(Math.max(0, from), from + length)
        .map((word) => word.text)
        .join(" ");
      const known = gazetteer.byName.get(text);
      const name = known?.type === "country" ? known.canonical : (gazetteer.countryOf.get(text)?.name ?? null);
      if (name !== null && from >= 0) return { name, from, to: from + length };
    }
  }
  return null;
}

const ROLE_NOUNS =
  /^(?:president|prime minister|minister|chancellor|mayor|governor|chairman|chairwoman|chair|chief executive|secretary-general|secretary general|director-general|director general|head|leader|premier|speaker|ambassador|commissioner|director|editor|ceo|captain|coach|professor|spokesman|spokeswoman|spokesperson|chief|secretary|commander|general secretary|vice president|deputy \w+|rapporteur|representative)$/;
const MAX_OFFICE = 12;

/** Whether a word before this one makes the rest of the sentence somebody's statement. */
const isReported = (words: readonly Word[], at: number): boolean =>
  words
    .slice(0, at)
    .some(
      (word, index) => SAID_VERBS.has(word.lower) || (word.lower === "according" && words[index + 1]?.lower === "to"),
    );

/** "Ada Brook, the mayor of the Norvian city of Elling," */
function appositiveOffice({ words, names }: Sentence, person: LinkedName, _gazetteer: Gazetteer): Office | null {
  if (words[person.to]?.text !== ",") return null;
  let from = person.to + 1;
  if (["a", "an"].includes(words[from]?.lower ?? "")) return null;
  if (words[from]?.lower === "the") from++;
  const to = endOfOffice(words, from);
  if (to === null || to - from > MAX_OFFICE) return null;
  const range = words.slice(from, to);
  const text = range.map((word) => word.text).join(" ");
  if (!isRolePhrase(range) || range.some((word) => word.isQuoted) || isDamaged(text)) return null;
  if (!names.some((name) => name.from >= from && name.to <= to && name.entity.id !== person.entity.id)) return null;
  const span = spanOf(words, { from, to });
  return { title: spanText(words, from, to), country: null, span, isReported: isReported(words, from), isPlaced: true };
}

/** The apposition is closed by a comma or the end of the sentence, and holds no list and no clause. */
function endOfOffice(words: readonly Word[], from: number): number | null {
  for (let index = from; index < Math.min(words.length, from + MAX_OFFICE + 2); index++) {
    const word = words[index];
    if (word === undefined) return null;
    if (word.text === "," || (word.text === "." && index === words.length - 1)) return index;
    if (
      /^(?:who|which|that|and|or|his|her|their|its|whose|when|where|former|late|ex|then|was|is|were|said)$/.test(
        word.lower,
      ) ||
      /^[:;"“”()]$/.test(word.text)
    )
      return null;
  }
  return null;
}

function isRolePhrase(range: readonly Word[]): boolean {
  const lowers = range.map((word) => word.lower);
  const stop = lowers.findIndex((word) => word === "of" || word === "for" || word === "at" || word === "in");
  const heads = lowers.slice(0, stop < 0 ? lowers.length : stop);
  return (
    stop > 0 &&
    stop <= 4 &&
    [1, 2].some((length) => ROLE_NOUNS.test(heads.slice(-length).join(" "))) &&
    heads.every((word) => /^\p{L}/u.test(word))
  );
}

/** "Norvia's prime minister, Ada Brook," */
function frontOffice({ words }: Sentence, person: LinkedName, gazetteer: Gazetteer): Office | null {
  if (words[person.from - 1]?.text !== ",") return null;
  for (let from = person.from - 3; from >= Math.max(1, person.from - 6); from--) {
    const mark = words[from]?.lower ?? "";
    if (mark !== "'s") continue;
    const country = countryAt(words, from - 1, gazetteer);
    const title = lowerTitle(words.slice(from + 1, person.from - 1));
    if (
      country === null ||
      !OFFICE_HEAD.test(title.replace(/ (?:of|for) .*$/, "")) ||
      /^(?:former|late|then|acting|new)\b/.test(title)
    )
      return null;
    const owner = words
      .slice(country.from, country.to)
      .map((word) => word.text)
      .join(" ");
    return {
      title,
      country: `${owner}’s`,
      span: spanOf(words, { from: country.from, to: person.from - 1 }),
      isReported: isReported(words, from),
      isPlaced: true,
    };
  }
  return null;
}

function spanText(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (let index = from; index < to; index++) {
    const [word, before] = [words[index], words[index - 1]];
    if (word === undefined) continue;
    text += (index > from && before !== undefined && before.span.end < word.span.start ? " " : "") + word.text;
  }
  return text;
}
