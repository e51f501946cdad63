import type { EntityType } from "@/lib/model/reading";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import { clauseOf, isCoordinated, isInSubject, subjectOf } from "./clause";
import { mayBePerson, type People } from "./people";
import { dependentsBy, headOf, lowerAt, relationOf, type Tree } from "./tree";

/** What "it" and "its" may mean in a sentence: the names of things, and the descriptions read as one, by head token. */
export type Things = ReadonlyMap<number, LinkedName>;

export function listThings(tree: Tree, people: People, described: ReadonlyMap<number, LinkedName>): Things {
  const named = tree.names.map(({ head, name }) => [head, name] as const);
  return new Map(
    [...named, ...described].filter(
      ([, { entity }]) => entity.type !== "person" && entity.type !== "demonym" && !mayBePerson(people, entity),
    ),
  );
}

/** "Elm Air sold its boats": the subject of the clause it stands in. */
export function findOwner(tree: Tree, token: number, things: Things): LinkedName | null {
  const clause = clauseOf(tree, token);
  // "boats chosen from its store": what is chosen owns no store
  const isPassive = relationOf(tree, clause) === "acl" && tree.tokens[clause]?.tag === "VBN";
  if (isPassive || isInSubject(tree, token, clause)) return null;
  return findThing(tree, subjectOf(tree, clause), token, things);
}

const SAY: ReadonlySet<string> = new Set([
  ...["say", "says", "said", "announce", "announces", "announced", "confirm", "confirms", "confirmed", "add", "adds"],
  ...["added", "claim", "claims", "claimed", "state", "states", "stated", "insist", "insists", "insisted", "deny"],
  ...["denies", "denied", "hope", "hopes", "hoped", "pledge", "pledges", "pledged", "promise", "promises", "promised"],
]);

/** "Elm Air said it would fly": the subject of the verb of saying, where "it" does something itself. */
export function findSpeaker(tree: Tree, token: number, things: Things): LinkedName | null {
  const clause = headOf(tree, token);
  if (clause === null || relationOf(tree, token) !== "nsubj" || isEmpty(tree, clause)) return null;
  const above = relationOf(tree, clause) === "ccomp" ? headOf(tree, clause) : null;
  if (above === null || !SAY.has(lowerAt(tree, above))) return null;
  const subject = subjectOf(tree, above);
  const speaker = findThing(tree, subject, token, things);
  const hasRival = [...things].some(
    ([other, { entity }]) => other > (subject ?? 0) && other < token && !PLACES.has(entity.type),
  );
  return hasRival ? null : speaker;
}

/** "Elm Air said in Norvia it would fly": no country flies. */
const PLACES: ReadonlySet<EntityType> = new Set(["country", "city", "region", "waterbody", "facility"]);

/** "it is likely that …", "it rains", "it seems": nothing is meant. Only verbs that need a doer count. */
const isEmpty = (tree: Tree, clause: number): boolean =>
  !/^VB/.test(tree.tokens[clause]?.tag ?? "") ||
  dependentsBy(tree, clause, ["cop", "csubj", "expl"]).length > 0 ||
  /^(?:seem|appear|happen|rain|snow|turn|matter|become|became|take|took|make|made)/.test(lowerAt(tree, clause));

function findThing(tree: Tree, subject: number | null, token: number, things: Things): LinkedName | null {
  if (subject === null || subject > token || isCoordinated(tree, subject)) return null;
  // "Elm Air's pilots": the pilots are the subject, whatever the tree says
  const end = tree.nameByHead.get(subject)?.to ?? subject + 1;
  if (tree.tokens[end]?.tag === "POS") return null;
  return things.get(subject) ?? null;
}
