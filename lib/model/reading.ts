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

export type EntityType =
  | "person"
  | "country"
  | "city"
  | "region"
  | "waterbody"
  | "facility"
  | "government-body"
  | "company"
  | "party"
  | "team"
  | "organisation"
  | "event"
  | "work"
  | "law"
  | "product"
  | "demonym"
  | "unknown";

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
