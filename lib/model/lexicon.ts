/** A country or territory with the names and adjectives that stand for it. All lists may be empty. */
export type CountryEntry = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly capital: string | null;
  readonly neighbours: readonly string[];
};

/** The word lists of content/lexicon, read once; nothing in it changes while the process lives. */
export type Lexicon = {
  readonly countries: readonly CountryEntry[];
  readonly cities: readonly string[];
  readonly regions: readonly string[];
  readonly givenNames: readonly string[];
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
