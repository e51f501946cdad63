import type { EntityType } from "@/lib/model/reading";

/** What the votes decide between; the finer type follows from lists, endings and nouns. */
export const KINDS = ["person", "place", "organisation", "other"] as const;

export type Kind = (typeof KINDS)[number];

const KIND_OF: Partial<Record<EntityType, Kind>> = {
  person: "person",
  country: "place",
  city: "place",
  region: "place",
  waterbody: "place",
  facility: "place",
  place: "place",
  "government-body": "organisation",
  company: "organisation",
  party: "organisation",
  team: "organisation",
  organisation: "organisation",
};

/** The kind that a type is one of. */
export const kindOf = (type: EntityType): Kind => KIND_OF[type] ?? "other";
