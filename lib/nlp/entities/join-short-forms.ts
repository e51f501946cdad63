import type { EntityType } from "@/lib/model/reading";
import { groupBy } from "@/lib/nlp/group-by";
import { isOpening } from "@/lib/nlp/mentions/clues";
import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import type { Clue, Name } from "@/lib/nlp/mentions/name";
import { type Cluster, textOf, toCluster } from "./cluster";

/** One form for "Seo Jin-woo" and "Seo Jin Woo", "NORVIA" and "Norvia"; short names keep their capitals ("US"). */
const plain = (text: string): string => {
  const spaced = text.replaceAll("’", "'").replace(/^The /, "").replace(/[‑-]/g, " ");
  return spaced.length > 4 || /\p{Ll}/u.test(spaced) ? spaced.toLowerCase() : spaced;
};

/** Puts names together that the word lists know as one thing, or that have the same text. */
export function groupByKey(names: readonly Name[], gazetteer: Gazetteer): Cluster[] {
  const groups = groupBy(names, ({ known, title, text }) => {
    if (known === null) return plain(text);
    // "Gen. Washington" is not the city.
    return title === null ? `${known.type}:${known.canonical}` : `person:${plain(text)}`;
  });
  return [...groups.values()].map((group) => toCluster(group, gazetteer));
}

const BODIES: ReadonlySet<EntityType> = new Set([
  "company",
  "organisation",
  "government-body",
  "party",
  "facility",
  "team",
]);

/**
 * "Supreme Court" of "Supreme Court of the United Kingdom", "Hirten" of "Hirten Defence Group", "Odra" of "Hurricane Odra": when
 * only one name goes on so.
 */
export function joinShortForms(clusters: readonly Cluster[], gazetteer: Gazetteer): Cluster[] {
  const byForm = new Map<string, { readonly long: Cluster; readonly isNamed: boolean }[]>();
  for (const long of clusters) {
    for (const { form, isNamed } of shortFormsOf(long, gazetteer))
      byForm.set(form, [...(byForm.get(form) ?? []), { long, isNamed }].slice(0, 2));
  }
  const into = new Map<Cluster, Cluster>();
  for (const cluster of clusters) {
    const [only, second] = byForm.get(plain(textOf(cluster))) ?? [];
    if (/(?:an|ish|ese|ern|ic)$/.test(textOf(cluster)) && only?.isNamed !== true) continue;
    if (only === undefined || second !== undefined || cluster.names[0]?.known !== null) continue;
    // A ship may bear a person's full name.
    const isPerson = cluster.type === "person" && textOf(cluster).includes(" ");
    const isWeakPlace = only.long.type === "company" && !cluster.names.some(({ clues }) => clues.some(isOnList));
    if (cluster.type === "unknown" || isWeakPlace || cluster.type === only.long.type || (only.isNamed && !isPerson))
      into.set(cluster, only.long);
  }
  return absorb(clusters, into);
}

const isOnList = ([clue]: Clue): boolean => /^(?:given|surname|town|subdivision|title)/.test(clue);

/** `isNamed`: what is left of "Hurricane Odra" names it whatever the vote says of "Odra" alone. */
function shortFormsOf(
  cluster: Cluster,
  { suffixes, nouns }: Gazetteer,
): { readonly form: string; readonly isNamed: boolean }[] {
  const words = plain(textOf(cluster)).split(" ");
  const [first = ""] = textOf(cluster).split(" ");
  if (isOpening(first) && words.length > 1) return [{ form: words.slice(1).join(" "), isNamed: true }];
  const isIsland =
    cluster.type === "region" && words.length === 2 && /^(?:islands?|peninsula|valley)$/.test(words[1] ?? "");
  if (!BODIES.has(cluster.type) && !isIsland) return [];
  // "Court" is short for "Court of Elling", "House" is not for "House Harbour Committee".
  const isBare = suffixes.has(first) || nouns.has(first.toLowerCase()) || GENERAL.has(first.toLowerCase());
  const least = isBare && words[1] !== "of" ? 2 : 1;
  const openings = words.slice(least).map((_, index) => words.slice(0, index + least).join(" "));
  const ends =
    cluster.type === "government-body" ? words.slice(1, -1).map((_, index) => words.slice(index + 1).join(" ")) : [];
  return [...openings, ...ends].map((form) => ({ form, isNamed: false }));
}

const GENERAL = new Set(
  "national international royal federal central united new state first world general north south east west northern southern eastern western saint st. st public social democratic great american european global joint high supreme special house senate city county park lake hill old".split(
    " ",
  ),
);

/** Puts the names of each cluster that stands for another into that one, which keeps its type and its first name. */
function absorb(clusters: readonly Cluster[], into: ReadonlyMap<Cluster, Cluster>): Cluster[] {
  const joined = groupBy([...into], ([, long]) => long);
  return clusters
    .filter((cluster) => !into.has(cluster))
    .map((cluster) => {
      const shorts = (joined.get(cluster) ?? []).map(([short]) => short);
      return { ...cluster, names: [...cluster.names, ...shorts.flatMap((short) => short.names)] };
    });
}
