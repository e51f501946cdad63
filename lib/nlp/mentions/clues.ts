import type { EntityType } from "@/lib/model/reading";
import { listContextClues } from "./context-clues";
import { type Gazetteer, withoutAccents } from "./gazetteer";
import { KINDS, kindOf } from "./kinds";
import type { Clue } from "./name";
import { textOf } from "./name";
import type { Piece } from "./piece";
import type { Part } from "./split-run";

/** What speaks for one type or another of a name, at this place: its own words, the words around it, the network. */
export function listClues(pieces: readonly Piece[], part: Part, gazetteer: Gazetteer): Clue[] {
  const inside = pieces.slice(part.from, part.to);
  const own = [
    ...formClues(inside),
    ...(part.isQuoted === true ? [] : listedClues(pieces, part, gazetteer)),
    ...endingClues(inside, part, gazetteer),
  ];
  const around = listContextClues(pieces, part, gazetteer);
  return [...own.concat(around).map((clue): Clue => [clue, 1]), ...networkClues(inside)];
}

const isInitial = (text: string): boolean => /^\p{Lu}\.?$/u.test(text);

/** Length, capitals, digits, small words. */
function formClues(inside: readonly Piece[]): string[] {
  const texts = inside.map(({ text }) => text);
  const first = texts[0] ?? "";
  const found: [string, boolean][] = [
    [`words:${Math.min(texts.length, 4)}`, true],
    ["initial", texts.length > 1 && texts.some(isInitial)],
    ["acronym", texts.length === 1 && /^[\p{Lu}.&]{2,6}s?$/u.test(first)],
    [
      "inner capital",
      texts.some((text) => /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Ma?c|De|La|Le|Di|Van|O)\p{Lu}/u.test(text)),
    ],
    ["number", texts.some((text) => /\d/.test(text))],
    ["plural", inside.at(-1)?.tag === "NNPS"],
    ["of", texts.some((text) => text === "of" || text === "for")],
    ["and", texts.some((text) => text === "and" || text === "&")],
    ["all capitals", texts.length > 1 && texts.every((text) => !/\p{Ll}/u.test(text))],
  ];
  return found.flatMap(([clue, isThere]) => (isThere ? [clue] : []));
}

/** As they stand behind a town: "Elling, Calif.", "Elling, TX". */
const STATE_CODE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Ky|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.|[NSWD]\. ?[A-Z]\.|[NS]\.[CDHJMY]\.|R\.I\.|D\.C\.)$/;

/** What the lists say of the whole name, of its first and of its last word. */
function listedClues(pieces: readonly Piece[], { from, to, known, title }: Part, gazetteer: Gazetteer): string[] {
  const whole = withoutAccents(textOf(pieces, from, to)).replaceAll("‑", "-");
  const words = whole.split(/[ -]/).filter((word) => !isInitial(word));
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const isOne = words.length === 1;
  const isPersonal = gazetteer.firstNames.has(first) || gazetteer.surnames.has(last);
  const found: [string, boolean][] = [
    [`listed:${kindOf(known?.type ?? "unknown")}${isOne && isPersonal ? "?" : ""}`, known !== null],
    [isOne ? "given name alone" : "given name first", gazetteer.firstNames.has(first)],
    [isOne ? "surname alone" : "surname last", gazetteer.surnames.has(last)],
    ["given name and surname", !isOne && gazetteer.firstNames.has(first) && gazetteer.surnames.has(last)],
    [isOne ? "town" : "town of several words", gazetteer.towns.has(whole)],
    ["subdivision", gazetteer.subdivisions.has(whole)],
    ["place first", !isOne && known === null && placeStarts(pieces, from, gazetteer)],
    ["title", title !== null],
    ["state code", STATE_CODE.test(whole) && /^,$/.test(pieces[from - 1]?.text ?? "")],
  ];
  return found.flatMap(([clue, isThere]) => (isThere ? [clue] : []));
}

const placeStarts = (pieces: readonly Piece[], from: number, { byName }: Gazetteer): boolean =>
  ["country", "city", "region", "demonym"].includes(byName.get(pieces[from]?.text ?? "")?.type ?? "");

/** "River" of "Dunmore River", "Bank" of "Bank of Elling". */
function endingClues(inside: readonly Piece[], { isQuoted }: Part, gazetteer: Gazetteer): string[] {
  // A title says what it is about, not what it is.
  if (isQuoted === true) return ["quoted title"];
  if (inside.length < 2) return [];
  const type = endingOf(
    inside.map(({ text }) => text),
    gazetteer,
  );
  return type === null ? [] : [`ends:${type}`, `ends as:${kindOf(type)}`];
}

/** Words that open a name and say what it is: "Hurricane Odra", "Lake Elling", "USS Dunmore". */
const OPENINGS = new Map<string, EntityType>(
  Object.entries({
    event: "Hurricane Typhoon Cyclone Storm Operation Exercise Tropical",
    waterbody: "Lake River Loch Lough Gulf",
    region: "Mount Mt. Cape Isle Glacier Comet Asteroid",
    facility: "Fort Camp Château Chateau Stade Estadio",
    product: "USS U.S.S. HMS HMAS HMCS HMNZS SS RMS MV MS INS USNS USCGC Soyuz Apollo Falcon Boeing Airbus",
    organisation: "Université Universidad Università Institut Instituto",
    party: "Partido Parti Partito",
  } satisfies Partial<Record<EntityType, string>>).flatMap(([type, words]) =>
    words.split(" ").map((word): [string, EntityType] => [word, type as EntityType]),
  ),
);

/** The type that the first or last word of a name stands for, or the word before "of"; null when none says one. */
function endingOf(words: readonly string[], { suffixes, nouns }: Gazetteer): EntityType | null {
  const opening = OPENINGS.get(words[0] ?? "");
  if (opening !== undefined) return opening;
  const of = words.findIndex((word, index) => index > 0 && (word === "of" || word === "for" || word === "on"));
  if (words[of] === "on" && /^(?:Convention|Protocol|Treaty|Declaration)$/.test(words[of - 1] ?? "")) return "law";
  const candidates = [words[of - 1], words.at(-1)].flatMap((word) => word ?? []);
  for (const word of candidates) {
    const type =
      suffixes.get(word) ??
      suffixes.get(word.replace(/s$/, "")) ??
      nouns.get(word.toLowerCase()) ??
      nouns.get(word.toLowerCase().replace(/s$/, ""));
    if (type !== undefined && type !== "person") return type;
  }
  return null;
}

/** Whether what follows the first word is the name by itself: "Odra" of "Hurricane Odra". */
export const isOpening = (word: string): boolean => OPENINGS.has(word);

/** How likely the network finds each kind: the mean of its chances over the pieces. */
function networkClues(inside: readonly Piece[]): Clue[] {
  const read = inside.filter(({ kinds }) => kinds.length > 0);
  if (read.length === 0) return [];
  return KINDS.map((kind, at): Clue => {
    const sum = read.reduce((total, { kinds }) => total + (kinds[at] ?? 0), 0);
    return [`network:${kind}`, sum / read.length];
  });
}
