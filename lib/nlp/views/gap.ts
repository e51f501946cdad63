import type { Quantity, TimeValue } from "@/lib/model/fact";
import type { Accepted, AnswerKind, Gap } from "@/lib/model/question";
import type { Entity } from "@/lib/model/reading";
import { type Article, isPlace } from "@/lib/nlp/distractors/article";
import { surnameOf } from "@/lib/nlp/entities/person-names";
import { wordOf } from "@/lib/nlp/values/numbers/numerals";
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
  return {
    id: "g1",
    at,
    kind,
    accepted: [first, ...distinct(accepted)],
    refused: entity === null ? [] : listOthers(entity, right, article),
    value,
  };
}

const fold = (text: string): string => text.toLowerCase().replaceAll("’", "'").replace(/^the /, "");

const distinct = (accepted: readonly Accepted[]): Accepted[] =>
  accepted.filter(({ text }, index) => accepted.findIndex((other) => fold(other.text) === fold(text)) === index);

/** Aliases; for a person whose surname nobody else in the article bears, the surname too, and never a given name alone. */
function entityForms(key: string, entity: Entity, { bearersOf, useOf }: Article): string[] {
  if (entity.type !== "person") return [entity.canonical, ...entity.aliases];
  const surname = surnameOf(entity.canonical);
  const isShared = (bearersOf.get(surname)?.size ?? 0) > 1;
  const inUse = useOf.get(entity.id)?.oneWordNames ?? [];
  const full = entity.aliases.filter((alias) => alias.includes(" "));
  // "Wanda Vázquez Garced": of two surnames the last alone is another name, unless the article uses it
  const isLong = entity.canonical.split(" ").length > 2 && !inUse.includes(surname);
  const short = [...(isLong ? [] : [surname]), ...inUse].filter((form) => form.replace(/\W/gu, "").length > 1);
  return [key, entity.canonical, ...full, ...(isShared ? [] : short)];
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

/** Other names of the article of the same sort, up to 60 that are not `right`; for a country also its neighbours. */
function listOthers(entity: Entity, right: ReadonlySet<string>, article: Article): string[] {
  const neighbours = article.gazetteer.countries.get(entity.canonical)?.neighbours ?? [];
  const refused = new Set<string>();
  for (const { entityId, name } of isPlace(entity) ? article.placeNames : article.otherNames) {
    if (refused.size === MAX_REFUSED) return [...refused];
    if (entityId !== entity.id && !right.has(fold(name))) refused.add(name);
  }
  for (const name of neighbours) if (!right.has(fold(name))) refused.add(name);
  return [...refused].slice(0, MAX_REFUSED);
}
