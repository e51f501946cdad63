import type { Span } from "./span";

/** What part of an article a stretch of text plays. Only `body` and `list` state the article's own facts. */
export type Zone =
  | "headline"
  | "deck"
  | "dateline"
  | "byline"
  | "caption"
  | "credit"
  | "body"
  | "list"
  | "quote"
  | "boilerplate"
  | "duplicate";

/** `index` and `paragraph` are 0-based in the document; spans are trimmed, in order, and never overlap. */
export type Sentence = { readonly index: number; readonly paragraph: number; readonly zone: Zone; readonly span: Span };

export type Token = { readonly span: Span; readonly text: string };

/** How a token or word hangs in the tree of its sentence. */
export type Attachment = {
  /** Penn tag: "NNP", "VBD". */
  readonly tag: string;
  /** Index of the head in the sentence; null for what everything hangs on. */
  readonly head: number | null;
  /** A relation of Universal Dependencies, with its subtype: "nsubj:pass". */
  readonly relation: string;
  /** How likely head and relation are both right, 0..1; calibrated. 0 where the sentence was not parsed. */
  readonly confidence: number;
  /** How likely the head is right, whatever the relation, 0..1. */
  readonly headConfidence: number;
  /** The second likeliest head, null for the root, with its own chance; null where there is no other. */
  readonly rival: { readonly head: number | null; readonly chance: number } | null;
};

/** A token as Universal Dependencies has it ("did | n't", "U.S. | - | led"), with what the reader network says of it. */
export type TreeToken = Token &
  Attachment & {
    /** "O", or "B-person", "I-place" and so on: one voice among others about names. */
    readonly nameMark: string;
    /** 0..1 */
    readonly nameConfidence: number;
    /** How likely it is in a name of a person, a place, an organisation, something else, 0..1. */
    readonly nameKinds: readonly number[];
  };

/**
 * What a named thing is. A "demonym" is an adjective or people of a country ("Norvian"); a "place" a town, region or the like,
 * nobody knows which; "unknown" means that no clue was strong enough.
 */
export const ENTITY_TYPES = [
  "person",
  "country",
  "city",
  "region",
  "waterbody",
  "facility",
  "place",
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
  "unknown",
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** One place where an entity is named. Ids repeat for the same text. */
export type Mention = {
  readonly id: string;
  readonly entityId: string;
  readonly sentenceIndex: number;
  readonly span: Span;
};

/** The thing itself, within one article. `type` "unknown" blocks choice questions about it. */
export type Entity = {
  readonly id: string;
  readonly type: EntityType;
  readonly subType: string | null;
  readonly canonical: string;
  /** Every name it goes by in the text or the lexicon, `canonical` included. */
  readonly aliases: readonly string[];
};

/** A pronoun or description ("the ministry") that was read as a thing named or described before it. */
export type CoreferenceLink = {
  readonly sentenceIndex: number;
  readonly kind: "he-she" | "it" | "they" | "possessive" | "definite";
  /** The pronoun or description. */
  readonly from: Span;
  /** The name or first description it was read from. */
  readonly to: Span;
  /** Null where `to` describes a thing without a name ("a man"). */
  readonly entityId: string | null;
  /** Which rule made the link, for the proof and for statistics. */
  readonly reason: string;
  /** 0..1 */
  readonly confidence: number;
};
