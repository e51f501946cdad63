/** A country or territory with the names and adjectives that stand for it. All lists may be empty. */
export type CountryEntry = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly capital: string | null;
  readonly neighbours: readonly string[];
};

/** `votes`: log odds for person, place, organisation and anything else, added up over the clues of a name. */
export type TypeVote = { readonly clue: string; readonly votes: readonly number[] };

/** The word lists of content/lexicon, read once; nothing in it changes while the process lives. */
export type Lexicon = {
  readonly countries: readonly CountryEntry[];
  readonly cities: readonly string[];
  readonly regions: readonly string[];
  readonly givenNames: readonly string[];
  /** Given names that are nearly always a woman's, or a man's. */
  readonly givenNameGenders: readonly { readonly gender: "female" | "male"; readonly names: readonly string[] }[];
  /** Peoples, faiths and languages that are no country's: "Kurds", "Catholic", "Hebrew". */
  readonly peoples: readonly string[];
  /** Longer lists, each entry a weak clue: nearly every word of them is something else as well. */
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  readonly towns: readonly string[];
  readonly subdivisions: readonly string[];
  readonly usStates: readonly string[];
  /** Common nouns, separated by blanks, that say what a name is: "Elling, a town in …". */
  readonly typeNouns: readonly { readonly type: string; readonly words: string }[];
  /** How much each clue speaks for each kind of name; fitted by training/fit-type-votes.ts. */
  readonly typeVotes: readonly TypeVote[];
  /** Titles and ranks that stand before a person's name: "Lt. Gen.", "Prime Minister". */
  readonly titles: readonly string[];
  /** Abbreviations whose full stop does not end a sentence, with the stop: "Dr.". */
  readonly abbreviations: readonly string[];
  /** Last word of an organisation's name to its type: { "Ministry": "government-body" }. */
  readonly organisationSuffixes: Readonly<Record<string, string>>;
  /** Organisations known by name, with type and aliases. */
  readonly organisations: readonly {
    readonly name: string;
    readonly type: string;
    readonly aliases: readonly string[];
  }[];
};
