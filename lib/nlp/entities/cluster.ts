import type { EntityType } from "@/lib/model/reading";
import type { Name } from "@/lib/nlp/mentions/name";

/** Names grouped as one thing, while they are gathered. */
export type Cluster = { readonly names: readonly Name[]; readonly acronym: string | null };

/** The name a cluster goes by while it is gathered: its first one. */
export const textOf = (cluster: Cluster): string => cluster.names[0]?.text ?? "";

/** One clear type wins; two that disagree leave it unknown. */
export function typeOf(names: readonly Name[]): EntityType {
  const types = [...new Set(names.map((name) => name.type).filter((type) => type !== "unknown"))];
  const [only] = types;
  return only !== undefined && types.length === 1 ? only : "unknown";
}
