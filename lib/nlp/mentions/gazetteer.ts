import type { CountryEntry, Lexicon } from "@/lib/model/lexicon";
import type { EntityType } from "@/lib/model/reading";

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
};

const TYPES: ReadonlySet<string> = new Set<EntityType>([
  "person",
  "country",
  "city",
  "region",
  "waterbody",
  "facility",
  "government-body",
  "company",
  "party",
  "team",
  "organisation",
  "event",
  "work",
  "law",
  "product",
  "demonym",
]);

const isEntityType = (type: string): type is EntityType => TYPES.has(type);

/** A type of the lists that is not one of ours ("publisher") is an organisation with that sub-type. */
const typed = (type: string): Pick<Known, "type" | "subType"> =>
  isEntityType(type) ? { type, subType: null } : { type: "organisation", subType: type };

/** Arranges the word lists. A name that is both a country and a city or region ("Georgia", "Singapore") counts as country. */
export function buildGazetteer(lexicon: Lexicon): Gazetteer {
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
  for (const region of lexicon.regions)
    add([region], { type: "region", subType: null, canonical: region, aliases: [] });
  for (const demonym of lexicon.countries.flatMap((country) => country.demonyms)) {
    add([demonym], { type: "demonym", subType: null, canonical: demonym, aliases: [] });
  }
  return {
    byName,
    countries: new Map(lexicon.countries.map((country) => [country.name, country])),
    countryOf: new Map(
      lexicon.countries.flatMap((country) => country.demonyms.map((word) => [word, country] as const)),
    ),
    capitals: new Map(
      lexicon.countries.flatMap((country) => (country.capital ? [[country.capital, country] as const] : [])),
    ),
    givenNames: new Set(lexicon.givenNames),
    titles: new Set(lexicon.titles),
    titleHeads: new Set(lexicon.titles.flatMap((title) => title.split(" ").slice(-1))),
    suffixes: new Map(Object.entries(lexicon.organisationSuffixes).map(([word, type]) => [word, typed(type).type])),
    abbreviations: new Set(lexicon.abbreviations),
  };
}
