import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import type { Name } from "@/lib/nlp/mentions/name";
import { type Cluster, textOf, toCluster } from "./cluster";
import { slipsOf } from "./join-spellings";
import {
  arePartsOfOne,
  fold,
  haveOtherGenerations,
  isSlipOfSurname,
  nameParts,
  sharesInitial,
  surnameOf,
} from "./person-names";
import { voteKinds } from "./vote-type";

/** More people of one surname than this are not told apart any better. */
const MAX_BEARERS = 20;

/** `text` and `parts`: of the name with most parts. */
type Person = { readonly names: Name[]; text: string; parts: readonly string[] };
/** `bySlip`: by the forms of their surnames that misspellings share. */
type People = {
  readonly all: Person[];
  readonly byPart: Map<string, Person[]>;
  readonly bySlip: Map<string, Person[]>;
};

/** Puts the names of one person together, and gives bare surnames to their only bearer. Other clusters stay as they are. */
export function joinPersons(clusters: readonly Cluster[], gazetteer: Gazetteer): Cluster[] {
  const people: People = { all: [], byPart: new Map(), bySlip: new Map() };
  const rest = clusters.filter((cluster) => {
    const isFull = cluster.type === "person" && nameParts(textOf(cluster)).length >= 2;
    if (isFull) addPerson(people, cluster, gazetteer);
    return !isFull;
  });
  const unplaced = rest.filter((cluster) => !joinMisread(cluster, people, gazetteer));
  for (const person of people.all) {
    for (const form of slipsOf(person.parts.at(-1) ?? "")) {
      const bearers = people.bySlip.get(form) ?? [];
      if (bearers.length < MAX_BEARERS) people.bySlip.set(form, [...bearers, person]);
    }
  }
  const left = unplaced.flatMap((cluster) => joinBearer(cluster, people, gazetteer));
  return [...people.all.map(({ names }) => ({ names, acronym: null, type: "person" as const })), ...left];
}

function addPerson({ all, byPart }: People, { names }: Cluster, { firstNames }: Gazetteer): void {
  const text = names[0]?.text ?? "";
  const found: Person = { names: [...names], text, parts: nameParts(text) };
  const same = found.parts
    .flatMap((part) => byPart.get(part) ?? [])
    .find((person) => arePartsOfOne(person.parts, found.parts, firstNames) && !haveOtherGenerations(person.text, text));
  if (same === undefined) all.push(found);
  else same.names.push(...names);
  if (same !== undefined && found.parts.length > same.parts.length) {
    same.text = text;
    same.parts = found.parts;
  }
  const person = same ?? found;
  for (const part of found.parts) {
    const bearers = byPart.get(part) ?? [];
    if (bearers.length < MAX_BEARERS && !bearers.includes(person)) byPart.set(part, [...bearers, person]);
  }
}

/**
 * "Tanabe Kaoru" beside a Kaoru Tanabe, "Anslem Brook" beside an Anselm Brook: as many parts that fit, where the vote says no
 * other type.
 */
function joinMisread(cluster: Cluster, { byPart }: People, { firstNames }: Gazetteer): boolean {
  const parts = nameParts(textOf(cluster));
  const isOpen = cluster.type === "unknown" || cluster.type === "person";
  if (parts.length < 2 || !isOpen || cluster.names[0]?.known !== null) return false;
  const same = parts
    .flatMap((part) => byPart.get(part) ?? [])
    .find((person) => person.parts.length === parts.length && arePartsOfOne(person.parts, parts, firstNames));
  same?.names.push(...cluster.names);
  return same !== undefined;
}

/** Odds that a name is its only bearer's before one looks at the words around it: by surname, by given name, of a country. */
const BY_SURNAME = 100;
const BY_GIVEN_NAME = 5;
const OF_COUNTRY = 2;
/** How much likelier a person is where no "in" or "from" stands before the name. */
const ELSEWHERE = 4;
const CLEAR = 3;
/** From here on a bare name that several people bear is a person's. */
const LIKELY_BEARER = 0.3;

/**
 * Gives each bare surname to its only bearer, and gives back what is something else or nobody's. "Austin" is a person where
 * Lloyd Austin is named, but not in "in Austin"; "Jordan" beside a Michael Jordan may still be the country.
 */
function joinBearer(cluster: Cluster, { byPart, bySlip }: People, gazetteer: Gazetteer): Cluster[] {
  const text = textOf(cluster);
  if (cluster.type === "demonym") return [cluster];
  const bearers = [...new Set(nameParts(text).flatMap((part) => byPart.get(part) ?? []))].filter((person) =>
    bears(person, text),
  );
  const [only] = bearers;
  if (only === undefined) return joinSlip(cluster, bySlip);
  if (bearers.length > 1) return [{ ...cluster, type: isSomebody(cluster, gazetteer) ? "person" : "unknown" }];
  const isListed = cluster.names.some(({ known }) => known !== null);
  const bySurname = only.names.some((name) => fold(surnameOf(name.text)) === fold(text));
  const prior = isCountry(cluster) ? OF_COUNTRY : bySurname || !isListed ? BY_SURNAME : BY_GIVEN_NAME;
  const odds = cluster.names.map((name) => prior * oddsOfPerson(name, gazetteer));
  only.names.push(...cluster.names.filter((_, index) => (odds[index] ?? 0) >= CLEAR).map(asPerson));
  const other = cluster.names.filter((_, index) => (odds[index] ?? 0) <= 1 / CLEAR);
  const unclear = cluster.names.filter((_, index) => (odds[index] ?? 0) > 1 / CLEAR && (odds[index] ?? 0) < CLEAR);
  return [
    ...(other.length > 0 ? [toCluster(other, gazetteer)] : []),
    ...(unclear.length > 0 ? [{ ...cluster, names: unclear, type: "unknown" as const }] : []),
  ];
}

/** "Zelenski" beside a Volodymyr Zelensky who is named more often: a long surname with a slip, and no other it can be. */
function joinSlip(cluster: Cluster, bySlip: People["bySlip"]): Cluster[] {
  const [part = "", ...more] = nameParts(textOf(cluster));
  const isOpen = cluster.type === "unknown" || cluster.type === "person";
  if (!isOpen || more.length > 0 || cluster.names[0]?.known !== null) return [cluster];
  const meant = [...new Set(slipsOf(part).flatMap((form) => bySlip.get(form) ?? []))].filter(
    ({ parts, names }) => isSlipOfSurname(parts.at(-1) ?? "", part) && names.length > cluster.names.length,
  );
  const [only, second] = meant;
  if (only === undefined || second !== undefined) return [cluster];
  only.names.push(...cluster.names);
  return [];
}

/** Of several bearers nobody knows which one is meant; that it is one of them, the words around the name can tell. */
const isSomebody = ({ names, type }: Cluster, gazetteer: Gazetteer): boolean =>
  type === "person" ||
  (names.every(({ known }) => known === null) && voteKinds(names, gazetteer).person >= LIKELY_BEARER);

const isCountry = ({ names }: Cluster): boolean => names[0]?.known?.type === "country";

const asPerson = (name: Name): Name => ({ ...name, known: null });

/** How many times likelier a person is than anything else that a name can be, by this one place. */
function oddsOfPerson(name: Name, gazetteer: Gazetteer): number {
  const { person, place, organisation } = voteKinds([name], gazetteer);
  const isAtPlace = name.clues.some(([clue]) => /^after:(?:in|at|near|from|to|across|outside)$/.test(clue));
  return ((isAtPlace ? 1 : ELSEWHERE) * person) / Math.max(0.001, place, organisation);
}

/** "Austin" of "Lloyd Austin"; "Kihara" of "Kihara Minoru"; "Olmedo" of "Ana Olmedo Ruiz"; "L. Ashford" of "Lloyd Ashford", but not "P. Ashford". */
function bears({ names }: Person, text: string): boolean {
  const plain = fold(text);
  return names.some((name) => {
    const whole = fold(name.text);
    if (nameParts(text).length > 1) return whole.endsWith(` ${plain}`);
    if (!sharesInitial(name.text, text)) return false;
    const [part = ""] = nameParts(text);
    return fold(surnameOf(name.text)) === part || nameParts(name.text).includes(part);
  });
}
