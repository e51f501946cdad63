import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import type { Cluster } from "./cluster";

/**
 * Decides names that are a country's and a U.S. state's, as "Georgia" is, by the other places of the article; unknown where they
 * say nothing, or both.
 */
export function resolveHomonyms(clusters: readonly Cluster[], gazetteer: Gazetteer): Cluster[] {
  const named = new Set(clusters.flatMap(({ names }) => names.map(({ known, text }) => known?.canonical ?? text)));
  return clusters.map((cluster) => {
    const country = gazetteer.countries.get(cluster.names[0]?.known?.canonical ?? "");
    if (country === undefined || cluster.type !== "country" || !gazetteer.usStates.has(country.name)) return cluster;
    const abroad = [country.capital ?? "", ...country.neighbours, ...country.demonyms].filter((name) =>
      named.has(name),
    );
    const inAmerica = [...gazetteer.usStates, "United States", "Atlanta"].filter(
      (name) => name !== country.name && named.has(name),
    );
    if (abroad.length > inAmerica.length) return cluster;
    return { ...cluster, type: inAmerica.length > abroad.length ? "region" : "unknown" };
  });
}
