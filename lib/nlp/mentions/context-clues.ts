import type { EntityType } from "@/lib/model/reading";
import { SAID_VERBS } from "@/lib/nlp/read/verbs";
import type { Gazetteer } from "./gazetteer";
import { kindOf } from "./kinds";
import type { Piece } from "./piece";
import type { Part } from "./split-run";

const PREPOSITIONS = new Set(
  "in at near from to of for with by on into across around outside inside over against between under within toward towards throughout via".split(
    " ",
  ),
);
/** How far behind a name its apposition is looked for. */
const NEAR = 14;

/** What the words around a name say of it. */
export function listContextClues(pieces: readonly Piece[], part: Part, gazetteer: Gazetteer): string[] {
  const head = headOf(pieces, part);
  return [
    ...besideClues(pieces, part, gazetteer),
    ...relationClues(pieces, head),
    ...nounClues(pieces, part, head, gazetteer),
  ];
}

/** The piece of a name that hangs on something outside it, its last one where there is no tree. */
function headOf(pieces: readonly Piece[], { from, to }: Part): number {
  for (let index = from; index < to; index++) {
    const head = pieces[index]?.head ?? null;
    if (pieces[index]?.mark !== "" && (head === null || head < from || head >= to)) return index;
  }
  return to - 1;
}

/** The words right before and behind. */
function besideClues(pieces: readonly Piece[], { from, to, title }: Part, { byName }: Gazetteer): string[] {
  const start = title?.from ?? from;
  const isThe = pieces[start - 1]?.lower === "the";
  const before = pieces[isThe ? start - 2 : start - 1];
  const [next, second, third] = [pieces[to], pieces[to + 1], pieces[to + 2]];
  const typeAt = (index: number) => byName.get(pieces[index]?.text ?? "")?.type;
  const isPlace = (index: number) => ["country", "region", "city"].includes(typeAt(index) ?? "");
  const joins = (piece: Piece | undefined) => piece?.text === "," || piece?.lower === "and";
  const neighbour = joins(next) ? typeAt(to + 1) : joins(before) ? typeAt(from - 2) : undefined;
  const found: [string, boolean][] = [
    ["the", isThe],
    [`after:${before?.lower}`, PREPOSITIONS.has(before?.lower ?? "")],
    ["possessive", /^['’]s?$/.test(next?.text ?? "")],
    ["who", next?.text === "," && second?.lower === "who"],
    ["aged", next?.text === "," && /^\d{2}$/.test(second?.text ?? "") && third?.text === ","],
    ["says", SAID_VERBS.has(next?.lower ?? "")],
    ["place behind comma", next?.text === "," && isPlace(to + 1)],
    ["place before comma", before?.text === "," && isPlace(start - 2)],
    [`beside:${kindOf(neighbour ?? "unknown")}`, neighbour !== undefined && neighbour !== "demonym"],
    ["in quotes", /^["“‘']$/.test(before?.text ?? "") && /^["”’']$/.test(next?.text ?? "")],
    ["brackets", before?.text === "(" && next?.text === ")"],
    ["first", start === 0],
  ];
  return found.flatMap(([clue, isThere]) => (isThere ? [clue] : []));
}

/** How the name hangs in the tree, and on what. */
function relationClues(pieces: readonly Piece[], head: number): string[] {
  const piece = pieces[head];
  if (piece === undefined || piece.mark === "") return [];
  const governor = piece.head === null ? undefined : pieces[piece.head];
  const says = piece.relation === "nsubj" && SAID_VERBS.has(governor?.lower ?? "");
  return [`relation:${piece.relation}`, ...(says ? ["subject of saying"] : [])];
}

/** "Elling, a town in …", "the actor Ada Brook", "the city of Elling", "Elling is a town", and "Elling officials". */
function nounClues(pieces: readonly Piece[], { from, to }: Part, head: number, gazetteer: Gazetteer): string[] {
  const piece = pieces[head];
  if (piece === undefined || piece.mark === "") return [];
  const { nouns } = gazetteer;
  const called: (EntityType | undefined)[] = [];
  const governor = piece.head === null ? undefined : pieces[piece.head];
  const isCommon = governor !== undefined && /^NNS?$/.test(governor.tag) && !governor.isName;
  const noun = isCommon ? nouns.get(governor.lower) : undefined;
  if (/^(?:appos|flat|nsubj)/.test(piece.relation)) called.push(noun);
  if (piece.relation === "nmod" && noun !== undefined && pieces[from - 1]?.lower === "of" && kindOf(noun) === "place")
    called.push(noun);
  for (let index = to; index < Math.min(pieces.length, to + NEAR); index++) {
    const other = pieces[index];
    if (other?.head === head && other.relation === "appos" && !other.isName) called.push(nouns.get(other.lower));
  }
  const before = pieces[from - 1];
  if (before !== undefined && /^(?:NN|JJ)$/.test(before.tag) && !before.isName) called.push(nouns.get(before.lower));
  const modified = piece.relation === "compound" ? noun : undefined;
  return [
    ...called.flatMap((type) => (type === undefined ? [] : [`noun:${type}`, `called:${kindOf(type)}`])),
    ...(modified === undefined ? [] : [`before:${kindOf(modified)}`]),
  ];
}
