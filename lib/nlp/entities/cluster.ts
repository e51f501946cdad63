import type { EntityType } from "@/lib/model/reading";
import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import type { Name } from "@/lib/nlp/mentions/name";
import { voteType } from "./vote-type";

/** Names grouped as one thing, while they are gathered. */
export type Cluster = { readonly names: readonly Name[]; readonly acronym: string | null; readonly type: EntityType };

/** The name a cluster goes by while it is gathered: its first one. */
export const textOf = (cluster: Cluster): string => cluster.names[0]?.text ?? "";

/** Names that are one thing, typed by their vote. */
export const toCluster = (names: readonly Name[], gazetteer: Gazetteer): Cluster => ({
  names,
  acronym: null,
  type: voteType(names, gazetteer),
});
