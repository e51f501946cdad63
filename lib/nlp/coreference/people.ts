import type { Lexicon } from "@/lib/model/lexicon";
import type { Entity } from "@/lib/model/reading";
import type { Linked, LinkedName } from "@/lib/nlp/entities/link-entities";
import { groupBy } from "@/lib/nlp/group-by";
import type { ReadSentence } from "@/lib/nlp/read/read";
import { genderOfPronoun } from "./anaphor";
import { type Gender, genderOfNames, listGivenNames } from "./gender";

/** Which entities of an article are persons, and of what gender; `genders` grows while pronouns are resolved. */
export type People = {
  /** By entity id: how much speaks for a person, 0..1. */
  readonly chances: ReadonlyMap<string, number>;
  /** By entity id; entities of no known gender are left out. */
  readonly genders: Map<string, Gender>;
};

/** From this chance on an entity is taken for a person. */
const PERSON = 0.5;
/** From this chance on an entity may be one: nothing is linked to it, but it makes a pronoun unclear. */
const MAYBE_PERSON = 0.2;

export const isPerson = ({ chances }: People, { id }: Entity): boolean => (chances.get(id) ?? 0) >= PERSON;
export const mayBePerson = ({ chances }: People, { id }: Entity): boolean => (chances.get(id) ?? 0) >= MAYBE_PERSON;

export function readPeople(sentences: readonly ReadSentence[], { entities, names }: Linked, lexicon: Lexicon): People {
  const namesOf = groupBy(names, (name) => name.entity.id);
  const given = listGivenNames(lexicon);
  const chances = new Map<string, number>();
  const genders = new Map<string, Gender>();
  for (const entity of entities) {
    const gender = genderOfNames(entity, given);
    if (gender !== null) genders.set(entity.id, gender);
    const least = gender !== null && entity.type === "unknown" ? MAYBE_PERSON : 0;
    chances.set(entity.id, Math.max(least, chanceOfPerson(entity, namesOf.get(entity.id) ?? [], sentences)));
  }
  const people = { chances, genders };
  const counted = entities
    .filter((entity) => isPerson(people, entity))
    .map(({ id }) => ({ id, count: namesOf.get(id)?.length ?? 0 }));
  const main = findMain(counted);
  const gender = commonGender(sentences);
  if (main !== null && gender !== null && !genders.has(main)) genders.set(main, gender);
  return people;
}

/** For an entity whose type is not known: how sure the reader network is, over all its names, that it is a person. */
function chanceOfPerson({ type }: Entity, names: readonly LinkedName[], sentences: readonly ReadSentence[]): number {
  if (type !== "unknown") return type === "person" ? 1 : 0;
  const marks = names.map(({ sentenceIndex, span }) =>
    sentences[sentenceIndex]?.tokens.find((token) => token.span.start >= span.start),
  );
  const sure = marks.map((token) => (token?.nameMark.endsWith("-person") ? token.nameConfidence : 0));
  return sure.reduce((sum, confidence) => sum + confidence, 0) / Math.max(1, sure.length);
}

/** The person whom an article names most: at least three times, and twice as often as anyone else. */
function findMain(counted: readonly { readonly id: string; readonly count: number }[]): string | null {
  const [first, second] = counted.toSorted((a, b) => b.count - a.count);
  return first !== undefined && first.count >= 3 && first.count >= 2 * (second?.count ?? 0) ? first.id : null;
}

/** The gender of at least nine in ten personal pronouns outside quotations, when there are five or more. */
function commonGender(sentences: readonly ReadSentence[]): Gender | null {
  const found = sentences.flatMap(({ words }) =>
    words.flatMap((word) => (word.isQuoted ? [] : (genderOfPronoun(word.lower) ?? []))),
  );
  const males = found.filter((gender) => gender === "male").length;
  const females = found.length - males;
  if (Math.max(males, females) < 5 || Math.max(males, females) < 9 * Math.min(males, females)) return null;
  return males > females ? "male" : "female";
}
