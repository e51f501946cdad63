import type { ReadSentence } from "@/lib/nlp/read/read";
import { type Cluster, textOf } from "./cluster";

const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})$/u;

/** Puts acronyms to the names they stand for: "World Health Organization (WHO)", or the letters of the only name that has them. */
export function joinAcronyms(clusters: readonly Cluster[], sentences: readonly ReadSentence[]): Cluster[] {
  const byText = new Map(clusters.flatMap((cluster) => cluster.names.map((name) => [name.text, cluster] as const)));
  const into = new Map<Cluster, Cluster>();
  const shortOf = new Map<Cluster, Cluster>();
  for (const [short, long] of [...listBracketed(clusters, sentences), ...listInitials(clusters)]) {
    const other = byText.get(short);
    if (other === undefined || other === long || into.has(other) || into.has(long) || shortOf.has(other)) continue;
    if (!isOneType(other, long)) continue;
    into.set(other, long);
    shortOf.set(long, other);
  }
  return clusters.flatMap((cluster) => (into.has(cluster) ? [] : [withShort(cluster, shortOf.get(cluster))]));
}

function withShort(cluster: Cluster, short: Cluster | undefined): Cluster {
  if (short === undefined) return cluster;
  const type = cluster.type === "unknown" ? short.type : cluster.type;
  return { names: [...cluster.names, ...short.names], type, acronym: textOf(short) };
}

/** A country is no company; persons have no acronyms here. */
const isOneType = (short: Cluster, long: Cluster): boolean =>
  long.type !== "person" && (short.names[0]?.known == null || long.names[0]?.known == null);

/** The letters in "(WHO)" or ", or WHO" mean the name before them, when they begin alike or are its last initials. */
function listBracketed(clusters: readonly Cluster[], sentences: readonly ReadSentence[]): [string, Cluster][] {
  const words = new Map(sentences.map((sentence) => [sentence.sentence.index, sentence.words]));
  return clusters.flatMap((cluster) =>
    cluster.names.flatMap((name): [string, Cluster][] => {
      const after = words.get(name.sentenceIndex)?.slice(name.to, name.to + 3) ?? [];
      const [first, second, third] = after;
      const bracketed = first?.text === "(" && third?.text === ")" ? second : undefined;
      const acronym = (first?.text === "," && second?.lower === "or" ? third : bracketed)?.text ?? "";
      const fits =
        ACRONYM.test(acronym) &&
        name.text.includes(" ") &&
        (name.text.startsWith(acronym.charAt(0)) || initialsOf(name.text).endsWith(acronym));
      return fits ? [[acronym, cluster]] : [];
    }),
  );
}

/** The initials of each name of three words or more, where no other name has the same. */
function listInitials(clusters: readonly Cluster[]): [string, Cluster][] {
  const byInitials = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const initials = initialsOf(textOf(cluster));
    if (initials.length < 3) continue;
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), cluster]);
  }
  return [...byInitials].flatMap(([initials, [only, second]]): [string, Cluster][] =>
    only !== undefined && second === undefined ? [[initials, only]] : [],
  );
}

/** The first letters of the words with a capital: "WHO" of "World Health Organization". */
const initialsOf = (text: string): string =>
  text
    .split(/[\s-]+/)
    .flatMap((word) => /^\p{Lu}/u.exec(word)?.[0] ?? [])
    .join("");
