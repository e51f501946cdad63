import type { Name } from "@/lib/nlp/mentions/name";
import { type Cluster, textOf } from "./cluster";
import { isSamePerson, nameParts, surnameOf } from "./person-names";

/** More people of one surname than this are not told apart any better. */
const MAX_BEARERS = 20;

/** Puts the names of one person together, and gives bare surnames to their only bearer. Other clusters stay as they are. */
export function joinPersons(clusters: readonly Cluster[]): Cluster[] {
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
