import type { CoreferenceLink, EntityType } from "@/lib/model/reading";
import { clauseAbove, clauseOf, isCoordinated, isInSubject, isPossessive, subjectOf } from "./clause";
import { linkOf } from "./link";
import { mayBePerson, type People } from "./people";
import type { Reason } from "./precision";
import { named, type Referent } from "./referent";
import { dependentsBy, headOf, lowerAt, relationOf, type Tree } from "./tree";

/** What "it" and "its" may mean in a sentence: the names of things, and the descriptions read as one, by head token. */
export type Things = ReadonlyMap<number, Referent>;

/** `definites`: what descriptions were read as, by their head token. */
export function listThings(tree: Tree, people: People, definites: ReadonlyMap<number, Referent>): Things {
  const byName = tree.names.map(({ head, name }) => [head, named(name)] as const);
  return new Map(
    [...byName, ...definites].filter(
      ([, { name }]) =>
        name === null ||
        (name.entity.type !== "person" && name.entity.type !== "demonym" && !mayBePerson(people, name.entity)),
    ),
  );
}

/** A sentence with its things. */
export type ThingTree = { readonly tree: Tree; readonly things: Things };

/** Reads "it" and "its". `before`: the sentence before, null for the first. */
export function resolveThings({ tree, things }: ThingTree, before: ThingTree | null): CoreferenceLink[] {
  const known = new Map(things);
  const here = { tree, things: known };
  return tree.tokens.flatMap(({ span }, token) => {
    if (tree.speech[token] !== null) return [];
    const form = lowerAt(tree, token);
    if (form === "its" && isPossessive(tree, token)) {
      const found = findOwner(here, token);
      return found === null ? [] : [linkOf(tree, "possessive", span, found.thing, found.reason)];
    }
    const found = form === "it" && doesSomething(tree, token) ? findDoer(here, token, before) : null;
    if (found === null) return [];
    known.set(token, found.thing);
    return [linkOf(tree, "it", span, found.thing, found.reason)];
  });
}

type Found = { readonly thing: Referent; readonly reason: Reason };

/** "Elm Air sold its boats", "Elm Air said its boats sank": the subject of the clause it stands in, or of the one above. */
function findOwner(here: ThingTree, token: number): Found | null {
  const { tree } = here;
  const clause = clauseOf(tree, token);
  if (isInSubject(tree, token, clause)) {
    const thing = isSaid(tree, clause)
      ? findAlone(here, subjectOf(tree, clauseAbove(tree, clause) ?? -1), token)
      : null;
    return thing === null ? null : { thing, reason: "speaker" };
  }
  // "boats chosen from its store": what is chosen owns no store
  const isPassive = relationOf(tree, clause) === "acl" && tree.tokens[clause]?.tag === "VBN";
  const owned = headOf(tree, token) ?? token;
  // "the court ruled against its plan": another's
  const isAgainst = dependentsBy(tree, owned, ["case"]).some((index) => lowerAt(tree, index) === "against");
  const thing = isPassive || isAgainst ? null : findThing(here, subjectOf(tree, clause), token);
  return thing === null ? null : { thing, reason: "own-subject" };
}

const SAY: ReadonlySet<string> = new Set([
  ...["say", "says", "said", "announce", "announces", "announced", "confirm", "confirms", "confirmed", "add", "adds"],
  ...["added", "claim", "claims", "claimed", "state", "states", "stated", "insist", "insists", "insisted", "deny"],
  ...[
    "report",
    "reports",
    "reported",
    "denies",
    "denied",
    "hope",
    "hopes",
    "hoped",
    "pledge",
    "pledges",
    "pledged",
    "promise",
    "promises",
    "promised",
  ],
]);

/** "said it would fly": whether a clause is what somebody says. */
const isSaid = (tree: Tree, clause: number): boolean =>
  relationOf(tree, clause) === "ccomp" && SAY.has(lowerAt(tree, clauseAbove(tree, clause) ?? -1));

/**
 * "Elm Air said it would fly", "Elm Air grew when it sold boats": the subject of the clause above. "Elm is a firm. It …": the
 * subject of the sentence before.
 */
function findDoer(here: ThingTree, token: number, before: ThingTree | null): Found | null {
  const { tree } = here;
  const clause = clauseOf(tree, token);
  const above = clauseAbove(tree, clause);
  const relation = relationOf(tree, clause);
  // "by the court, which is old, and it must …": not the subject of a relative clause
  const isShared = (relation === "advcl" || relation === "conj") && !relationOf(tree, above ?? -1).startsWith("acl");
  if (above !== null && (isSaid(tree, clause) || isShared)) {
    const thing = findAlone(here, subjectOf(tree, above), token);
    return thing === null ? null : { thing, reason: isSaid(tree, clause) ? "speaker" : "same-thing" };
  }
  const isNext = before !== null && before.tree.sentence.paragraph === tree.sentence.paragraph;
  if (token !== 0 || above !== null || !isNext) return null;
  const root = before.tree.tokens.findIndex(({ head }) => head === null);
  // "Elm Air opened a route. It …": the route may be meant
  const hasObject = dependentsBy(before.tree, root, ["obj"]).some((index) => before.tree.tokens[index]?.tag === "NN");
  const thing =
    root < 0 || hasObject ? null : findAlone(before, subjectOf(before.tree, root), before.tree.tokens.length);
  return thing === null ? null : { thing, reason: "thing-goes-on" };
}

/** A thing of which no other is named before a token. */
function findAlone({ tree, things }: ThingTree, subject: number | null, token: number): Referent | null {
  const thing = findThing({ tree, things }, subject, token);
  const hasRival = [...things].some(
    ([other, { key, name }]) =>
      other > (subject ?? 0) && other < token && key !== thing?.key && (name === null || !PLACES.has(name.entity.type)),
  );
  return hasRival ? null : thing;
}

/** "Elm Air said in Norvia it would fly": no country flies. */
const PLACES: ReadonlySet<EntityType> = new Set(["country", "city", "region", "waterbody", "facility", "place"]);

/** Not "it is likely that …", "it rains", "it seems", where nothing is meant. */
function doesSomething(tree: Tree, token: number): boolean {
  const clause = clauseOf(tree, token);
  const isNoun = dependentsBy(tree, clause, ["cop"]).length > 0;
  return (
    relationOf(tree, token).startsWith("nsubj") &&
    /^(?:VB|NN)/.test(tree.tokens[clause]?.tag ?? "") &&
    dependentsBy(tree, clause, ["csubj", "expl", ...(isNoun ? ["advcl", "ccomp", "acl"] : [])]).length === 0 &&
    !/^(?:seem|appear|happen|rain|snow|turn|matter|become|became|take|took|make|made|mean|time)/.test(
      lowerAt(tree, clause),
    )
  );
}

function findThing({ tree, things }: ThingTree, subject: number | null, token: number): Referent | null {
  if (subject === null || subject > token || isCoordinated(tree, subject)) return null;
  // "Elm Air's pilots": the pilots are the subject, whatever the tree says
  const end = tree.nameByHead.get(subject)?.to ?? subject + 1;
  return tree.tokens[end]?.tag === "POS" ? null : (things.get(subject) ?? null);
}
