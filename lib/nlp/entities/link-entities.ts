import { hashText } from "@/lib/model/random";
import type { Entity, EntityType, Mention } from "@/lib/model/reading";
import type { Name } from "@/lib/nlp/mentions/find-names";
import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import type { ReadSentence } from "@/lib/nlp/read/read";
import { isSamePerson, nameParts, surnameOf } from "./person-names";

/** A name with the entity it was linked to. */
export type LinkedName = Name & { readonly entity: Entity; readonly mention: Mention };

export type Linked = {
  readonly entities: readonly Entity[];
  readonly names: readonly LinkedName[];
};

/** Names grouped as one thing, while they are gathered. */
type Cluster = { readonly names: readonly Name[]; readonly acronym: string | null };

/**
 * Groups names that mean the same thing: by the word lists, by equal text, and for persons by full name. A bare surname
 * joins the only person who bears it; when two do, it stays a thing of unknown type.
 */
export function linkEntities(sentences: readonly ReadSentence[], names: readonly Name[], gazetteer: Gazetteer): Linked {
  const zoneOf = new Map(sentences.map(({ sentence }) => [sentence.index, sentence.zone]));
  const clusters = joinPersons(joinShortForms(joinAcronyms(groupByKey(names), sentences)));
  const linked = clusters.map((cluster) => {
    const inBody = cluster.names.filter((name) => zoneOf.get(name.sentenceIndex) === "body");
    const entity = entityOf(cluster, inBody.length > 0 ? inBody : cluster.names, gazetteer);
    return { entity, names: cluster.names.map((name) => ({ ...name, entity, mention: mentionOf(name, entity) })) };
  });
  return {
    entities: linked.map(({ entity }) => entity),
    names: linked
      .flatMap((group) => group.names)
      .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  };
}

const plain = (text: string): string => text.replaceAll("’", "'").replace(/^The /, "");

function groupByKey(names: readonly Name[]): Cluster[] {
  const groups = groupBy(names, (name) =>
    name.known === null ? plain(name.text) : `${name.known.type}:${name.known.canonical}`,
  );
  return [...groups.values()].map((group) => ({ names: group, acronym: null }));
}

/** "World Health Organization (WHO)": the letters in brackets mean the name before them. */
function joinAcronyms(clusters: readonly Cluster[], sentences: readonly ReadSentence[]): Cluster[] {
  const words = new Map(sentences.map((sentence) => [sentence.sentence.index, sentence.words]));
  const byText = new Map(clusters.flatMap((cluster) => cluster.names.map((name) => [name.text, cluster] as const)));
  const merged = new Map<Cluster, Cluster>();
  for (const cluster of clusters) {
    for (const name of cluster.names) {
      const after = words.get(name.sentenceIndex)?.slice(name.to, name.to + 3) ?? [];
      const acronym = after[0]?.text === "(" && after[2]?.text === ")" ? (after[1]?.text ?? "") : "";
      const other = byText.get(acronym);
      if (isAcronymOf(acronym, name.text) && other !== undefined && other !== cluster) merged.set(other, cluster);
    }
  }
  const joined = new Map<Cluster, Cluster[]>();
  for (const [short, long] of merged) joined.set(long, [...(joined.get(long) ?? []), short]);
  return clusters
    .filter((cluster) => !merged.has(cluster))
    .map((cluster) => {
      const shorts = joined.get(cluster) ?? [];
      return {
        names: [...cluster.names, ...shorts.flatMap((short) => short.names)],
        acronym: shorts[0]?.names[0]?.text ?? null,
      };
    });
}

const isAcronymOf = (acronym: string, name: string): boolean =>
  /^[A-Z]{2,6}$/.test(acronym) && name.startsWith(acronym.charAt(0)) && name.includes(" ");

const BODIES: ReadonlySet<EntityType> = new Set([
  "company",
  "organisation",
  "government-body",
  "party",
  "facility",
  "team",
]);

/** "Supreme Court" of "Supreme Court of the United Kingdom", "Hirten" of "Hirten Defence Group": when only one name goes on. */
function joinShortForms(clusters: readonly Cluster[]): Cluster[] {
  const byOpening = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (!BODIES.has(typeOf(cluster.names))) continue;
    const words = plain(textOf(cluster)).split(" ");
    for (let length = 1; length < words.length; length++) {
      const opening = words.slice(0, length).join(" ");
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), cluster].slice(0, 2));
    }
  }
  const longer = new Map<Cluster, Cluster>();
  for (const cluster of clusters) {
    const [only, second] = byOpening.get(plain(textOf(cluster))) ?? [];
    const type = typeOf(cluster.names);
    if (/(?:an|ish|ese|ern|ic)$/.test(textOf(cluster))) continue;
    if (only === undefined || second !== undefined || cluster.names[0]?.known !== null) continue;
    if (type === "unknown" || type === typeOf(only.names)) longer.set(cluster, only);
  }
  const joined = new Map<Cluster, Name[]>();
  for (const [short, long] of longer) joined.set(long, [...(joined.get(long) ?? []), ...short.names]);
  return clusters
    .filter((cluster) => !longer.has(cluster))
    .map((cluster) => ({ ...cluster, names: [...cluster.names, ...(joined.get(cluster) ?? [])] }));
}

function joinPersons(clusters: readonly Cluster[]): Cluster[] {
  const people: Name[][] = [];
  const byPart = new Map<string, Name[][]>();
  const rest: Cluster[] = [];
  for (const cluster of clusters) {
    const text = textOf(cluster);
    const parts = nameParts(text);
    if (parts.length < 2 || !cluster.names.some((name) => name.type === "person")) {
      rest.push(cluster);
      continue;
    }
    const same = parts
      .flatMap((part) => byPart.get(part) ?? [])
      .find((person) => isSamePerson(person[0]?.text ?? "", text));
    if (same !== undefined) same.push(...cluster.names);
    const person = same ?? [...cluster.names];
    if (same === undefined) people.push(person);
    for (const part of parts)
      byPart.set(part, [...new Set([...(byPart.get(part) ?? []), person])].slice(0, MAX_BEARERS));
  }
  const unplaced = rest.filter((cluster) => !joinOtherOrder(cluster, byPart));
  const left = unplaced.flatMap((cluster) => joinBearer(cluster, byPart));
  return [...people.map((names) => ({ names, acronym: null })), ...left];
}

/** "Tanabe Kaoru" beside a Kaoru Tanabe: the same parts, in whatever order and whatever type the first reading gave. */
function joinOtherOrder(cluster: Cluster, byPart: ReadonlyMap<string, Name[][]>): boolean {
  const parts = nameParts(textOf(cluster));
  if (parts.length < 2 || cluster.names[0]?.known !== null) return false;
  const same = (byPart.get(parts[0] ?? "") ?? []).find(
    (person) =>
      nameParts(person[0]?.text ?? "")
        .toSorted()
        .join(" ") === parts.toSorted().join(" "),
  );
  same?.push(...cluster.names.map((name) => ({ ...name, type: "person" as const })));
  return same !== undefined;
}

/** More people of one surname than this are not told apart any better. */
const MAX_BEARERS = 20;

const textOf = (cluster: Cluster): string => cluster.names[0]?.text ?? "";

/**
 * Adds a bare surname to its only bearer and gives back nothing; else gives it back, as unknown when there are two. "Austin"
 * is a person where Lloyd Austin is named; "Jordan" beside a Michael Jordan may still be the country, and stays unknown.
 */
function joinBearer(cluster: Cluster, byPart: ReadonlyMap<string, readonly Name[][]>): Cluster[] {
  const text = textOf(cluster);
  const bearers = nameParts(text)
    .flatMap((part) => byPart.get(part) ?? [])
    .filter((person) => bears(person, text));
  const [only] = bearers;
  const listed = cluster.names[0]?.known?.type ?? null;
  if (only === undefined || listed === "demonym") return [cluster];
  if (bearers.length > 1 || listed === "country") return [{ ...cluster, names: cluster.names.map(withoutType) }];
  only.push(...cluster.names.map((name) => ({ ...name, type: "person" as const, known: null })));
  return [];
}

const withoutType = (name: Name): Name => ({ ...name, type: "unknown" });

/** "Austin" of "Lloyd Austin"; "Kihara" of "Kihara Minoru"; "Tuilaepa" of "Tuilaepa Sailele Malielegaoi". */
const bears = (person: readonly Name[], name: string): boolean =>
  name.includes(" ")
    ? person.some(({ text }) => text.endsWith(` ${name}`))
    : person.some(({ text }) => surnameOf(text) === name || text.split(" ")[0] === name);

function entityOf(cluster: Cluster, preferred: readonly Name[], gazetteer: Gazetteer): Entity {
  const type = typeOf(cluster.names);
  const known = cluster.names.find((name) => name.known !== null)?.known ?? null;
  const texts = [...new Set(cluster.names.map((name) => name.text))];
  const canonical = canonicalOf(type, preferred, known?.canonical ?? null);
  const country = type === "country" && known !== null ? gazetteer.countries.get(known.canonical) : undefined;
  const aliases = [
    ...new Set([canonical, ...texts, ...(known?.aliases ?? []), ...(country === undefined ? [] : [country.name])]),
  ];
  return {
    id: `e_${hashText(`${type}:${canonical}`).toString(16)}`,
    type,
    subType: known?.subType ?? null,
    canonical,
    aliases,
  };
}

/** One clear type wins; two that disagree leave it unknown. */
function typeOf(names: readonly Name[]): EntityType {
  const types = [...new Set(names.map((name) => name.type).filter((type) => type !== "unknown"))];
  const [only] = types;
  return only !== undefined && types.length === 1 ? only : "unknown";
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
      (b.includes(" ") ? 1 : 0) - (a.includes(" ") ? 1 : 0) || y.length - x.length || b.length - a.length,
  );
  return ranked[0]?.[0] ?? null;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function mentionOf(name: Name, entity: Entity): Mention {
  const id = `m_${hashText(`${name.span.start}-${name.span.end}`).toString(16)}`;
  return { id, entityId: entity.id, sentenceIndex: name.sentenceIndex, span: name.span };
}
