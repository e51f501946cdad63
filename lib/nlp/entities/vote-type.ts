import { ENTITY_TYPES, type EntityType } from "@/lib/model/reading";
import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import { KINDS, type Kind, kindOf } from "@/lib/nlp/mentions/kinds";
import type { Name } from "@/lib/nlp/mentions/name";

/** A kind is believed when the clues make it at least so likely. */
const LIKELY = 0.65;
/** What such a name ends in ("River", "Ltd") says its type unless a person is likelier than this: "Jonas Cup". */
const CLEAR_ENDINGS: ReadonlySet<EntityType> = new Set(["government-body", "party", "waterbody", "event", "law"]);
const PERSONAL = 0.3;
/** A name with a title is a person's unless the clues make that less likely than this. */
const TITLED = 0.3;
/** The same where nothing but grammar speaks for it. */
const UNHINTED = 0.8;
const SURE_NETWORK = 0.7;
/** What a name is called by a noun it is, unless that is less likely than this. */
const CALLED_SO: Record<Kind, number> = { person: 1, place: 0.15, organisation: 0.03, other: 0.15 };
/** A type of the lists stands unless the clues make it less likely than this; for countries and names of two words it stands. */
const LISTED = 0.3;
/** "On Facebook" sounds like a thing; a listed body stands unless it is likelier than this that it is a person or a place. */
const OTHERWISE = 0.5;

/** How strong each clue is over all places where a thing is named: the mean, 0..1. The clue "any" is always there. */
export function averageClues(names: readonly Pick<Name, "clues">[]): Map<string, number> {
  const strengths = new Map([["any", 1]]);
  for (const { clues } of names) {
    for (const [clue, strength] of clues) strengths.set(clue, (strengths.get(clue) ?? 0) + strength / names.length);
  }
  return strengths;
}

/** How likely a thing is each of KINDS, by the clues of all its names in the document. */
export function voteKinds(names: readonly Pick<Name, "clues">[], { votes }: Gazetteer): Record<Kind, number> {
  const scores = KINDS.map(() => 0);
  for (const [clue, strength] of averageClues(names)) {
    votes.get(clue)?.forEach((vote, kind) => {
      scores[kind] = (scores[kind] ?? 0) + vote * strength;
    });
  }
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, one) => sum + one, 0);
  const [person = 0, place = 0, organisation = 0, other = 0] = odds.map((one) => one / total);
  return { person, place, organisation, other };
}

/** The type of a thing by the vote of all its names; "unknown" where no kind is likely, or nothing says what it is. */
export function voteType(names: readonly Name[], gazetteer: Gazetteer): EntityType {
  if (names.every(({ type }) => type === "demonym")) return "demonym";
  const kinds = voteKinds(names, gazetteer);
  const listed = listedType(names);
  const isPlain = listed === "country" || (names[0]?.text ?? "").includes(" ");
  const isFirm = listed !== null && kindOf(listed) === "organisation" && kinds.person + kinds.place < OTHERWISE;
  if (listed !== null && (isFirm || kinds[kindOf(listed)] >= (isPlain ? 0 : LISTED))) return listed;
  if (names.some(({ title }) => title !== null) && kinds.person >= TITLED) return "person";
  const ending = endingType(names);
  if (ending !== null) {
    const isLikely = kinds[kindOf(ending)] >= LISTED;
    // Nobody is called Limited.
    const isClear = ending === "company" || (CLEAR_ENDINGS.has(ending) && kinds.person < PERSONAL);
    if (isLikely || isClear) return ending;
  }
  const called = calledKind(names);
  if (called !== null && called !== "person" && kinds[called] >= CALLED_SO[called])
    return refine(called, names, gazetteer);
  const kind = KINDS.find((one) => kinds[one] >= (isHinted(names, one) ? LIKELY : UNHINTED));
  return kind === undefined ? "unknown" : refine(kind, names, gazetteer);
}

/** The type the lists give a name that is nobody's given name or surname; null when they give none. */
function listedType(names: readonly Name[]): EntityType | null {
  const isPersonal = names.some(({ title, clues }) => title !== null || clues.some(([clue]) => clue.endsWith("?")));
  return isPersonal ? null : (names[0]?.known?.type ?? null);
}

/** The type that the words of a name say: "Elling Holdings Limited" is a company's. */
function endingType(names: readonly Name[]): EntityType | null {
  for (const { clues } of names) {
    for (const [clue] of clues) {
      const type = /^ends:(.+)$/.exec(clue)?.[1];
      const found = ENTITY_TYPES.find((one) => one === type);
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** The kind that the nouns beside a name give it, "the airline Quorvex"; null where there are none, or they differ. */
function calledKind(names: readonly Name[]): Kind | null {
  const called = names.flatMap(({ clues }) => clues.flatMap(([clue]) => /^called:(.+)$/.exec(clue)?.[1] ?? []));
  const [first] = called;
  return KINDS.find((kind) => kind === first && called.every((one) => one === kind)) ?? null;
}

/** Whether lists, titles, nouns, verbs of saying or the network itself speak for a kind; places and grammar alone do not. */
const isHinted = (names: readonly Name[], kind: Kind): boolean =>
  names.some(({ clues }) =>
    clues.some(([clue, strength]) => HINT.test(clue) || (clue === `network:${kind}` && strength >= SURE_NETWORK)),
  );

const HINT = /^(?:listed|given|surname|town|subdivision|title|ends|noun|says|subject of saying|who|aged|state code)/;

/** What is left when nothing says more. */
const PLAIN: Record<Kind, EntityType> = {
  person: "person",
  place: "place",
  organisation: "organisation",
  other: "unknown",
};

/** The type within a kind that lists, endings and nouns speak for most. */
function refine(kind: Kind, names: readonly Name[], { usStates }: Gazetteer): EntityType {
  if (kind === "person") return "person";
  const found = names.flatMap(({ known, clues, text }) => [
    ...(known === null ? [] : [known.type, known.type, known.type]),
    ...(usStates.has(text) ? ["region", "region"] : []),
    ...clues.flatMap(([clue]) => CALLED.exec(clue)?.[1] ?? WEAK[clue] ?? []),
  ]);
  const counts = ENTITY_TYPES.filter((type) => type !== "unknown" && kindOf(type) === kind).map((type) => ({
    type,
    count: found.filter((one) => one === type).length,
  }));
  const [best] = counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return best?.type ?? PLAIN[kind];
}

const CALLED = /^(?:ends|noun):(.+)$/;
const WEAK: Readonly<Record<string, EntityType>> = {
  town: "city",
  "town of several words": "city",
  subdivision: "region",
  "state code": "region",
};
