import "server-only";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CountryEntry, Lexicon } from "@/lib/model/lexicon";
import type { RankerModel } from "@/lib/model/ranker";

type WordList<Entry> = { readonly entries: readonly Entry[] };

const FOLDER = join(process.cwd(), "content", "lexicon");

/** Our own files, checked by a test of their shape: the one place where their type is asserted. */
const readList = <Entry>(name: string): readonly Entry[] =>
  (JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as WordList<Entry>).entries;

let lexicon: Lexicon | null = null;

/** Reads the word lists of content/lexicon, once per process. The process runs in the project's root folder. */
export function readLexicon(): Lexicon {
  lexicon ??= {
    countries: readList<CountryEntry>("countries"),
    cities: readList("cities"),
    regions: readList("regions"),
    givenNames: readList("given-names"),
    givenNameGenders: readList("given-name-genders"),
    peoples: readList("peoples"),
    firstNames: readList("first-names"),
    surnames: [...readList<string>("surnames"), ...readList<string>("own-surnames")],
    towns: readList("towns"),
    subdivisions: readList("subdivisions"),
    usStates: readList("us-states"),
    typeNouns: readList("type-nouns"),
    typeVotes: readList("type-votes"),
    titles: readList("titles"),
    abbreviations: readList("abbreviations"),
    organisationSuffixes: Object.fromEntries(
      readList<{ word: string; type: string }>("organisation-suffixes").map(({ word, type }) => [word, type]),
    ),
    organisations: readList("organisations"),
  };
  return lexicon;
}

const RANKER = join(process.cwd(), "content", "ranker.json");

let ranker: RankerModel | null = null;

/** Reads content/ranker.json, once per process; null while nobody has fitted one. Our own file, as above. */
export function readRanker(): RankerModel | null {
  if (ranker === null && existsSync(RANKER)) ranker = JSON.parse(readFileSync(RANKER, "utf8")) as RankerModel;
  return ranker;
}
