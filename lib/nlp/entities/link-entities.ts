import { hash64 } from "@/lib/model/random";
import type { Entity, EntityType, Mention } from "@/lib/model/reading";
import { groupBy } from "@/lib/nlp/group-by";
import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import type { Name } from "@/lib/nlp/mentions/name";
import type { ReadSentence } from "@/lib/nlp/read/read";
import type { Cluster } from "./cluster";
import { resolveHomonyms } from "./homonyms";
import { joinAcronyms } from "./join-acronyms";
import { joinPersons } from "./join-persons";
import { groupByKey, joinShortForms } from "./join-short-forms";
import { joinSpellings } from "./join-spellings";
import { nameParts } from "./person-names";

/** A name with the entity it was linked to. */
export type LinkedName = Name & { readonly entity: Entity; readonly mention: Mention };

export type Linked = {
  readonly entities: readonly Entity[];
  readonly names: readonly LinkedName[];
};

/**
 * Groups names that mean the same thing: by the word lists, by equal text, and for persons by full name. A bare surname
 * joins the only person who bears it; when two do, it stays a thing of unknown type.
 */
export function linkEntities(sentences: readonly ReadSentence[], names: readonly Name[], gazetteer: Gazetteer): Linked {
  const zoneOf = new Map(sentences.map(({ sentence }) => [sentence.index, sentence.zone]));
  const bodies = joinShortForms(
    joinAcronyms(joinSpellings(groupByKey(names, gazetteer), gazetteer), sentences),
    gazetteer,
  );
  const clusters = resolveHomonyms(joinPersons(bodies, gazetteer), gazetteer);
  const linked = clusters.map((cluster) => {
    const inBody = cluster.names.filter((name) => zoneOf.get(name.sentenceIndex) === "body");
    const entity = entityOf(cluster, inBody.length > 0 ? inBody : cluster.names, gazetteer);
    return {
      entity,
      names: cluster.names.map((name) => ({ ...name, type: entity.type, entity, mention: mentionOf(name, entity) })),
    };
  });
  return {
    entities: linked.map(({ entity }) => entity),
    names: linked
      .flatMap((group) => group.names)
      .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  };
}

function entityOf(cluster: Cluster, preferred: readonly Name[], gazetteer: Gazetteer): Entity {
  const { type } = cluster;
  const known = cluster.names.find((name) => name.known !== null)?.known ?? null;
  const texts = [...new Set(cluster.names.map((name) => name.text))];
  const canonical = canonicalOf(type, preferred, known?.canonical ?? null);
  const country = type === "country" && known !== null ? gazetteer.countries.get(known.canonical) : undefined;
  const aliases = [
    ...new Set([canonical, ...texts, ...(known?.aliases ?? []), ...(country === undefined ? [] : [country.name])]),
  ];
  return {
    id: `e_${hash64(`${type}:${canonical}:${cluster.names[0]?.span.start}`)}`,
    type,
    subType: known?.subType ?? null,
    canonical,
    aliases,
  };
}

/** The form used most often in the body, longer ones first; for persons only full names. */
function canonicalOf(type: EntityType, names: readonly Name[], listed: string | null): string {
  if (listed !== null && type !== "person") return type === "country" ? listed : (preferredForm(names) ?? listed);
  const full = names.filter((name) => nameParts(name.text).length > 1);
  return preferredForm(full.length > 0 ? full : names) ?? listed ?? "";
}

function preferredForm(names: readonly Name[]): string | null {
  const counts = groupBy(names, (name) => name.text.replace(/^The /, ""));
  const ranked = [...counts].toSorted(
    ([a, x], [b, y]) =>
      (b.includes(" ") ? 1 : 0) - (a.includes(" ") ? 1 : 0) ||
      (isShouted(a) ? 1 : 0) - (isShouted(b) ? 1 : 0) ||
      y.length - x.length ||
      b.length - a.length,
  );
  return ranked[0]?.[0] ?? null;
}

/** "ADA BROOK": capitals of a heading, no spelling. */
const isShouted = (text: string): boolean => text.length > 6 && !/\p{Ll}/u.test(text);

function mentionOf(name: Name, entity: Entity): Mention {
  const id = `m_${hash64(`${name.span.start}-${name.span.end}`)}`;
  return { id, entityId: entity.id, sentenceIndex: name.sentenceIndex, span: name.span };
}
