import type { Quantity, TimeValue } from "@/lib/model/fact";
import type { Accepted, AnswerKind, Gap } from "@/lib/model/question";
import type { Entity } from "@/lib/model/reading";
import type { Article } from "@/lib/nlp/distractors/article";
import { surnameOf } from "@/lib/nlp/entities/person-names";
import { wordOf } from "@/lib/nlp/values/quantities";
import { writeDate } from "@/lib/nlp/values/times";

const MAX_REFUSED = 60;

/** Makes the gap of a cloze question: what counts as right, and what must never be taken for a misspelling of it. */
export function writeGap(
  at: number,
  key: string,
  kind: AnswerKind,
  { entity, value }: { readonly entity: Entity | null; readonly value: Quantity | TimeValue | null },
  article: Article,
): Gap {
  const forms = entity === null ? valueForms(key, value) : entityForms(key, entity, article);
  const first: Accepted = { text: key, credit: 1, from: "article" };
  const accepted = forms
    .filter((form) => fold(form) !== fold(key))
    .map((text): Accepted => ({ text, credit: 1, from: "alias" }));
  const right = new Set([key, ...forms].map(fold));
  const refused = entity === null ? [] : listOthers(entity, article).filter((name) => !right.has(fold(name)));
  return {
    id: "g1",
    at,
    kind,
    accepted: [first, ...distinct(accepted)],
    refused: [...new Set(refused)].slice(0, MAX_REFUSED),
    value,
  };
}

const fold = (text: string): string => text.toLowerCase().replaceAll("’", "'").replace(/^the /, "");

const distinct = (accepted: readonly Accepted[]): Accepted[] =>
  accepted.filter(({ text }, index) => accepted.findIndex((other) => fold(other.text) === fold(text)) === index);

/** Aliases; for a person whose surname nobody else in the article bears, the surname too, and never a given name alone. */
function entityForms(key: string, entity: Entity, { entities, names }: Article): string[] {
  if (entity.type !== "person") return [entity.canonical, ...entity.aliases];
  const surname = surnameOf(entity.canonical);
  const isShared = entities.some(
    (other) => other.id !== entity.id && other.type === "person" && surnameOf(other.canonical) === surname,
  );
  const inUse = names
    .filter((name) => name.entity.id === entity.id && !name.text.includes(" "))
    .map((name) => name.text);
  const full = entity.aliases.filter((alias) => alias.includes(" "));
  return [key, entity.canonical, ...full, ...(isShared ? [] : [surname, ...inUse])];
}

function valueForms(key: string, value: Quantity | TimeValue | null): string[] {
  if (value === null) return [key];
  if (value.kind === "time") return [key, writeDate(value.iso)];
  const word = wordOf(value.value);
  const digits =
    value.unit === null || !/^[A-Z]{3}$/.test(value.unit)
      ? [`${value.value}`, value.value.toLocaleString("en-US")]
      : [];
  return [key, ...digits, ...(word === null || digits.length === 0 ? [] : [word])];
}

const PLACES = new Set(["country", "city", "region", "waterbody", "demonym"]);

/** Other names of the article of the same sort; for a country also its neighbours. */
function listOthers(entity: Entity, { entities, gazetteer }: Article): string[] {
  const isPlace = PLACES.has(entity.type);
  const others = entities.filter(
    (other) => other.id !== entity.id && (isPlace ? PLACES.has(other.type) : !PLACES.has(other.type)),
  );
  const neighbours = gazetteer.countries.get(entity.canonical)?.neighbours ?? [];
  return [...others.flatMap((other) => [other.canonical, ...other.aliases]), ...neighbours];
}
