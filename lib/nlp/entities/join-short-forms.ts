import type { EntityType } from "@/lib/model/reading";
import { groupBy } from "@/lib/nlp/group-by";
import type { Name } from "@/lib/nlp/mentions/name";
import type { ReadSentence } from "@/lib/nlp/read/read";
import { type Cluster, textOf, typeOf } from "./cluster";

const plain = (text: string): string => text.replaceAll("’", "'").replace(/^The /, "");

/** Puts names together that the word lists know as one thing, or that have the same text. */
export function groupByKey(names: readonly Name[]): Cluster[] {
  const groups = groupBy(names, (name) =>
    name.known === null ? plain(name.text) : `${name.known.type}:${name.known.canonical}`,
  );
  return [...groups.values()].map((group) => ({ names: group, acronym: null }));
}

/** "World Health Organization (WHO)": the letters in brackets mean the name before them. */
export function joinAcronyms(clusters: readonly Cluster[], sentences: readonly ReadSentence[]): Cluster[] {
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
export function joinShortForms(clusters: readonly Cluster[]): Cluster[] {
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
