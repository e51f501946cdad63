import { groupBy } from "@/lib/nlp/group-by";
import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import { kindOf } from "@/lib/nlp/mentions/kinds";
import { type Cluster, textOf, toCluster } from "./cluster";
import { fold, isOneSlipApart } from "./person-names";
import { voteKinds } from "./vote-type";

/** Short names that differ in a letter are two names: "Brno" and "Bruno". */
const MIN_LENGTH = 7;
/** A slip that comes as often as the name is no slip. */
const MAJORITY = 2;
/** How likely both spellings together must be a place. */
const LIKELY_PLACE = 0.5;

/**
 * Puts a place that is spelt once in another way ("Kharlivsky") to the place it is ("Kharlivske"): long names of one word that
 * differ in one letter, of which no list knows the rarer one and the other comes at least twice as often.
 */
export function joinSpellings(clusters: readonly Cluster[], gazetteer: Gazetteer): Cluster[] {
  const candidates = clusters.filter(isCandidate);
  const near = groupBy(
    candidates.flatMap((cluster) => slipsOf(fold(textOf(cluster))).map((form) => ({ form, cluster }))),
    ({ form }) => form,
  );
  const into = new Map<Cluster, Cluster>();
  for (const slip of candidates.filter((cluster) => !isListed(cluster, gazetteer))) {
    const meant = new Set(
      slipsOf(fold(textOf(slip))).flatMap((form) => near.get(form)?.map(({ cluster }) => cluster) ?? []),
    );
    const [only, second] = [...meant].filter((other) => isMeant(slip, other, gazetteer));
    if (only !== undefined && second === undefined) into.set(slip, only);
  }
  const slips = groupBy([...into], ([, meant]) => meant);
  return clusters.flatMap((cluster) => {
    if (into.has(cluster)) return [];
    const own = (slips.get(cluster) ?? []).flatMap(([{ names }]) => names);
    return own.length === 0 ? [cluster] : [toCluster([...cluster.names, ...own], gazetteer)];
  });
}

const isCandidate = ({ type, names }: Cluster): boolean => {
  const text = names[0]?.text ?? "";
  return text.length >= MIN_LENGTH && /^\p{Lu}\p{Ll}+$/u.test(text) && (type === "unknown" || kindOf(type) === "place");
};

const isListed = (cluster: Cluster, { firstNames, surnames, towns, subdivisions }: Gazetteer): boolean =>
  cluster.names.some(({ known }) => known !== null) ||
  [firstNames, surnames, towns, subdivisions].some((list) => list.has(textOf(cluster)));

const isMeant = (slip: Cluster, other: Cluster, gazetteer: Gazetteer): boolean => {
  const [left, right] = [fold(textOf(slip)), fold(textOf(other))];
  return (
    slip !== other &&
    left[0] === right[0] &&
    // "Norvia" and "Norvian" are a place and its people, "Dunmores" the Dunmores.
    (left.length === right.length || left.slice(-2) === right.slice(-2)) &&
    isOneSlipApart(left, right) &&
    other.names.length >= MAJORITY * slip.names.length &&
    voteKinds([...slip.names, ...other.names], gazetteer).place >= LIKELY_PLACE
  );
};

/** The word, and the word with each letter left out in turn: words one slip apart share one of these. */
export const slipsOf = (text: string): string[] => [
  text,
  ...[...text].map((_, at) => `${text.slice(0, at)}${text.slice(at + 1)}`),
];
