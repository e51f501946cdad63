import type { Fact, Quantity, Role, TimeValue } from "@/lib/model/fact";
import type { AnswerKind } from "@/lib/model/question";
import { hash64 } from "@/lib/model/random";
import type { Entity } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Clause, Range } from "./clause";

/** What a clause can be asked about: the words of the answer, and what sort of thing they are. */
export type Focus = {
  readonly range: Range;
  readonly kind: AnswerKind;
  readonly name: LinkedName | null;
  /** Both names when two are asked for together: "Norvia and Estria". */
  readonly pair: readonly LinkedName[] | null;
  readonly value: Quantity | TimeValue | null;
  readonly hedge: Range | null;
  /** Whether the question must name the article, does better to, or is known by what the clause itself says. */
  readonly story: "needed" | "better" | "none";
};

/** Before it is known whether the article must be named. */
export type FocusDraft = Omit<Focus, "story">;

/**
 * Somebody's office in the article's words: "Norvian" + "defence minister", "Norvia’s" + "prime minister", or without a
 * `country` "mayor of Elling". `isReported`: the sentence tells what somebody said.
 */
export type Office = {
  readonly title: string;
  readonly country: string | null;
  readonly span: Span;
  readonly isReported: boolean;
  /** Whether the words say of which place or body: "health minister" alone does not. */
  readonly isPlaced: boolean;
};

/** A fact with what its views need beyond the stored form. */
export type FoundFact = { readonly fact: Fact } & (
  | { readonly pattern: "clause"; readonly clause: Clause; readonly focuses: readonly Focus[] }
  | { readonly pattern: "said"; readonly clause: Clause; readonly speaker: LinkedName }
  | { readonly pattern: "quote"; readonly speaker: LinkedName | null; readonly quote: Span }
  | { readonly pattern: "apposition" }
  | { readonly pattern: "role"; readonly person: LinkedName; readonly office: Office }
);

type FactDraft = Omit<Fact, "id">;

/** Names a fact by its rule and spans: the same text gives the same id. */
export function withId(fact: FactDraft): Fact {
  const spans = fact.roles.map(({ name, span }) => `${name}:${span.start}-${span.end}`).join(",");
  return { id: `f_${hash64(`${fact.ruleId}|${fact.proof.start}-${fact.proof.end}|${spans}`)}`, ...fact };
}

export const spanOf = (words: Clause["words"], { from, to }: Range): Span => ({
  start: words[from]?.span.start ?? 0,
  end: words[to - 1]?.span.end ?? 0,
});

export const roleOf = (
  name: Role["name"],
  span: Span,
  mention: LinkedName | null,
  value: Role["value"] = null,
): Role => ({
  name,
  span,
  mentionId: mention?.mention.id ?? null,
  value,
});

/** Persons, places and everything else are compared differently when typed. */
export function kindOf({ type }: Entity): AnswerKind {
  if (type === "person") return "person";
  return ["country", "city", "region", "waterbody", "place"].includes(type) ? "place" : "name";
}
