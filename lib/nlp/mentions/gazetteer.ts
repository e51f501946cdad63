import type { CountryEntry, Lexicon } from "@/lib/model/lexicon";
import { ENTITY_TYPES, type EntityType } from "@/lib/model/reading";

/** What the word lists say about one name. `canonical` is the list's own form of it. */
export type Known = {
  readonly type: EntityType;
  readonly subType: string | null;
  readonly canonical: string;
  readonly aliases: readonly string[];
};

/** The word lists, arranged for look-up by the text of a name. */
export type Gazetteer = {
  readonly byName: ReadonlyMap<string, Known>;
  /** What the names of `byName` open with, by `openerOf`. */
  readonly openers: ReadonlySet<string>;
  readonly countries: ReadonlyMap<string, CountryEntry>;
  /** Demonym to country: "Japanese" to "Japan". */
  readonly countryOf: ReadonlyMap<string, CountryEntry>;
  readonly capitals: ReadonlyMap<string, CountryEntry>;
  readonly givenNames: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Last words of titles: "Minister", "President". */
  readonly titleHeads: ReadonlySet<string>;
  readonly suffixes: ReadonlyMap<string, EntityType>;
  readonly abbreviations: ReadonlySet<string>;
  readonly usStates: ReadonlySet<string>;
  /** Weak clues, by the name without its accents. */
  readonly firstNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  readonly subdivisions: ReadonlySet<string>;
  /** Common nouns to what they call a name: "town" to "city". */
  readonly nouns: ReadonlyMap<string, EntityType>;
  /** Clue to log odds for person, place, organisation and anything else. */
  readonly votes: ReadonlyMap<string, readonly number[]>;
};

const TYPES: ReadonlySet<string> = new Set(ENTITY_TYPES);

const isEntityType = (type: string): type is EntityType => TYPES.has(type);

/** A type of the lists that is not one of ours ("publisher") is an organisation with that sub-type. */
const typed = (type: string): Pick<Known, "type" | "subType"> =>
  isEntityType(type) ? { type, subType: null } : { type: "organisation", subType: type };

/** "Zürich" and "Zurich" are looked up alike. */
export const withoutAccents = (text: string): string =>
  /^[\p{ASCII}]*$/u.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'");

/** The first word of a name, up to a blank, hyphen or apostrophe. */
export const openerOf = (name: string): string => /^[^ '’‑-]*/.exec(name)?.[0] ?? "";

const built = new WeakMap<Lexicon, Gazetteer>();

/** Arranges the word lists, once for each lexicon. */
export function buildGazetteer(lexicon: Lexicon): Gazetteer {
  const gazetteer = built.get(lexicon) ?? arrange(lexicon);
  built.set(lexicon, gazetteer);
  return gazetteer;
}

function arrange(lexicon: Lexicon): Gazetteer {
  const plain = (names: readonly string[]) => new Set(names.map(withoutAccents));
  const byName = indexNames(lexicon);
  return {
    byName,
    openers: new Set([...byName.keys()].map((name) => openerOf(name.replace(/^The /, "")))),
    countries: new Map(lexicon.countries.map((country) => [country.name, country])),
    countryOf: new Map(
      lexicon.countries.flatMap((country) => country.demonyms.map((word) => [word, country] as const)),
    ),
    capitals: new Map(
      lexicon.countries.flatMap((country) => (country.capital ? [[country.capital, country] as const] : [])),
    ),
    givenNames: new Set(lexicon.givenNames),
    titles: new Set(lexicon.titles),
    titleHeads: new Set(lexicon.titles.flatMap((title) => (title.includes(" of ") ? [] : title.split(" ").slice(-1)))),
    suffixes: new Map(Object.entries(lexicon.organisationSuffixes).map(([word, type]) => [word, typed(type).type])),
    abbreviations: new Set(lexicon.abbreviations),
    usStates: new Set(lexicon.usStates),
    firstNames: plain([...lexicon.firstNames, ...lexicon.givenNames]),
    surnames: plain(lexicon.surnames),
    towns: plain([...lexicon.towns, ...lexicon.cities]),
    subdivisions: plain([...lexicon.subdivisions, ...lexicon.regions]),
    nouns: new Map(
      lexicon.typeNouns.flatMap(({ type, words }) => words.split(" ").map((word) => [word, typed(type).type] as const)),
    ),
    votes: new Map(lexicon.typeVotes.map(({ clue, votes }) => [clue, votes])),
  };
}

/** The names whose type the lists vouch for. One that is both a country and something else ("Singapore") counts as country. */
function indexNames(lexicon: Lexicon): ReadonlyMap<string, Known> {
  const byName = new Map<string, Known>();
  const add = (names: readonly string[], known: Known) => {
    for (const name of names) if (!byName.has(name)) byName.set(name, known);
  };
  for (const { name, aliases } of lexicon.countries) {
    add([name, ...aliases], { type: "country", subType: null, canonical: name, aliases });
  }
  for (const { name, type, aliases } of lexicon.organisations) {
    add([name, ...aliases], { ...typed(type), canonical: name, aliases });
  }
  for (const city of lexicon.cities) add([city], { type: "city", subType: null, canonical: city, aliases: [] });
  for (const region of [...lexicon.regions, ...lexicon.usStates])
    add([region], { type: "region", subType: null, canonical: region, aliases: [] });
  for (const demonym of [...lexicon.countries.flatMap((country) => country.demonyms), ...lexicon.peoples]) {
    add([demonym], { type: "demonym", subType: null, canonical: demonym, aliases: [] });
  }
  return byName;
}
