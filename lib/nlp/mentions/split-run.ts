import { type Gazetteer, type Known, withoutAccents } from "./gazetteer";
import { endOfKnown, known } from "./known";
import { textOf } from "./name";
import type { Piece } from "./piece";

/** A name in a sentence; all indexes count pieces, `to` is exclusive. */
export type Part = {
  readonly from: number;
  readonly to: number;
  readonly title: { readonly from: number; readonly to: number } | null;
  readonly known: Known | null;
  /** A title in quotation marks: "No Ships for Elling". */
  readonly isQuoted?: boolean;
};

/** From here on the network's mark starts a new name within a run of proper nouns: "Oslo | Ada Brook". */
const SURE_START = 0.6;

/** Cuts titles and nationalities off a run of proper nouns, and names that stand beside each other apart. */
export function splitRun(pieces: readonly Piece[], from: number, to: number, gazetteer: Gazetteer): Part[] {
  if (from >= to) return [];
  const whole = known(pieces, from, to, gazetteer);
  if (whole !== null) return [{ from, to, title: null, known: whole }];

  const body = startOfBody(pieces, from, to, gazetteer);
  if (body > from) return splitRun(pieces, body, to, gazetteer);
  const titleEnd = endOfTitle(pieces, from, to, gazetteer);
  if (titleEnd === to) return knownInside(pieces, from, to, gazetteer);
  if (titleEnd > from && pieces[titleEnd]?.lower !== "of" && !isOrganisation(pieces, titleEnd, to, gazetteer)) {
    const people = splitRun(pieces, titleEnd, to, gazetteer).map((part, index) =>
      index === 0 ? { ...part, title: { from, to: titleEnd } } : part,
    );
    return [...knownInside(pieces, from, titleEnd, gazetteer), ...people];
  }
  const office = endOfPortfolio(pieces, from, to);
  if (office > from && office < to && /^(?:of|for)$/.test(pieces[from - 1]?.lower ?? ""))
    return splitRun(pieces, office, to, gazetteer).map((part) => ({ ...part, title: { from, to: office } }));
  const cut = findCut(pieces, from, to, gazetteer);
  if (cut !== null) return [...splitRun(pieces, from, cut, gazetteer), ...splitRun(pieces, cut, to, gazetteer)];
  return [{ from, to, title: null, known: null }];
}

/** Where the body starts that somebody is said to head: "President of the | Odra Guild of Welders"; `from` when nobody is. */
function startOfBody(pieces: readonly Piece[], from: number, to: number, gazetteer: Gazetteer): number {
  const of = pieces.findIndex(({ lower }, at) => at > from && at < to && (lower === "of" || lower === "for"));
  const start = of < 0 ? to : pieces[of + 1]?.lower === "the" ? of + 2 : of + 1;
  const isOffice = of > from && gazetteer.titleHeads.has(pieces[of - 1]?.text ?? "");
  if (!isOffice || start >= to || gazetteer.titles.has(textOf(pieces, from, Math.min(to, start + 1)))) return from;
  return endOfPortfolio(pieces, start, to) === start && isOrganisation(pieces, start, to, gazetteer) ? start : from;
}

/** "General | Assembly", "Major | League Baseball" are no persons with a title. */
const isOrganisation = (pieces: readonly Piece[], from: number, to: number, gazetteer: Gazetteer): boolean =>
  pieces.slice(from, to).some(({ text }) => gazetteer.suffixes.has(text) || text === "League") ||
  known(pieces, from, to, gazetteer) !== null;

/** Where a second name starts inside a run: behind a nationality, where a title starts, or where the network starts one. */
function findCut(pieces: readonly Piece[], from: number, to: number, gazetteer: Gazetteer): number | null {
  const first = known(pieces, from, from + 1, gazetteer);
  const isGiven = (at: number) => at < to && gazetteer.firstNames.has(withoutAccents(pieces[at]?.text ?? ""));
  const isPeople = pieces[from]?.text.endsWith("s") === true && to - from >= 3;
  // "Norvian Press", one name to the network
  const goesOn = pieces[from]?.mark.startsWith("B-") === true && pieces[from + 1]?.mark.startsWith("I-") === true;
  if (first?.type === "demonym" && !goesOn && (!pieces[from]?.tag.startsWith("NNP") || isGiven(from + 1) || isPeople))
    return from + 1;
  const place = endOfKnown(pieces, from, gazetteer);
  const isOwnName = place === from + 1 && to - from === 2 && isGiven(from);
  if (
    place > from &&
    !isOwnName &&
    to - place >= 2 &&
    to - place <= 4 &&
    isGiven(place) &&
    isPlaceName(pieces, from, place, gazetteer)
  )
    return place;
  const isPlace = place > from && place < to && known(pieces, from, place, gazetteer)?.type !== "demonym";
  for (let index = from + 1; index < to; index++) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const isStart = piece.mark.startsWith("B-") && piece.markConfidence >= SURE_START && piece.isName;
    if (isStart && isInsideName(pieces[index - 1])) return index;
    if (isPersonBehindBody(pieces, index, to, gazetteer)) return index;
    const hasTitle = endOfTitle(pieces, index, to, gazetteer) > index && index + 1 < to;
    if (hasTitle && isPlace && index === place) return index;
  }
  return null;
}

const isPlaceName = (pieces: readonly Piece[], from: number, to: number, gazetteer: Gazetteer): boolean =>
  ["country", "city", "region"].includes(known(pieces, from, to, gazetteer)?.type ?? "");

/** "Elling University | Ada Brook": a given name right behind the word that ends a body's name. */
function isPersonBehindBody(pieces: readonly Piece[], at: number, to: number, gazetteer: Gazetteer): boolean {
  const [before, first] = [pieces[at - 1]?.text ?? "", pieces[at]?.text ?? ""];
  const length = to - at;
  return (
    length >= 2 && length <= 3 && gazetteer.suffixes.has(before) && gazetteer.firstNames.has(withoutAccents(first))
  );
}

const isInsideName = (piece: Piece | undefined): boolean =>
  piece?.isName === true && piece.mark !== "O" && piece.markConfidence >= SURE_START;

/** Countries and the like inside a title: "U.S." in "U.S. Secretary of State". */
function knownInside(pieces: readonly Piece[], from: number, to: number, gazetteer: Gazetteer): Part[] {
  const parts: Part[] = [];
  for (let index = from; index < to; ) {
    const end = Math.min(to, endOfKnown(pieces, index, gazetteer));
    const found = end > index ? known(pieces, index, end, gazetteer) : null;
    if (found !== null) parts.push({ from: index, to: end, title: null, known: found });
    index = Math.max(index + 1, end);
  }
  return parts;
}

/** The end of the title a run starts with: "U.S. Secretary of State | Antony Blinken". `from` when there is none. */
function endOfTitle(pieces: readonly Piece[], from: number, to: number, gazetteer: Gazetteer): number {
  let end = from;
  for (let index = from; index < Math.min(to, from + 8); index++) {
    for (let stop = Math.min(to, index + 4); stop > index; stop--) {
      if (gazetteer.titles.has(textOf(pieces, index, stop)) && stop > end) end = stop;
    }
    const piece = pieces[index];
    if (piece !== undefined && gazetteer.titleHeads.has(piece.text) && index + 1 > end) end = index + 1;
  }
  if (end === from) end = endOfCalling(pieces, from, to, gazetteer);
  // "Minister of Defence Jan Novak", "President of France Jacques Chirac": the office goes on after "of".
  if (end > from && /^(?:of|for)$/.test(pieces[end]?.lower ?? "")) return endOfOffice(pieces, end, to, gazetteer);
  return end;
}

/**
 * The end of a noun for persons that stands before a name, as in headings: "Biologist | Ada Brook", "Elling University Research
 * Fellow | Ada Brook"; `from` when there is none.
 */
function endOfCalling(pieces: readonly Piece[], from: number, to: number, { nouns, firstNames }: Gazetteer): number {
  for (let index = from; index < to - 2; index++) {
    const [noun, next] = [pieces[index], pieces[index + 1]].map((piece) => withoutAccents(piece?.text ?? ""));
    if (noun === undefined || next === undefined) return from;
    if (nouns.get(noun.toLowerCase()) !== "person" || firstNames.has(noun)) continue;
    if (index === 0 || firstNames.has(next)) return index + 1;
  }
  return from;
}

/** What a minister can be minister of. */
const PORTFOLIOS = new Set(
  `State Defense Defence Finance Justice Health Interior Education Trade Economy Transport Transportation Labour Labor Agriculture
  Energy Environment Culture Sport Sports Science Commerce Treasury War Housing Industry Technology Tourism Development Planning
  Security Information Communications Immigration Migration Police Women Youth Fisheries Forestry Mines Water Works
  Foreign|Affairs External|Affairs Home|Affairs Internal|Affairs Veterans|Affairs Homeland|Security National|Defence
  National|Defense National|Security Public|Health Social|Affairs Economic|Affairs Foreign|Trade International|Trade`
    .trim()
    .split(/\s+/)
    .map((words) => words.replace("|", " ")),
);

/** "Foreign Affairs", "Health and Social Affairs"; `from` where no office of government starts. */
function endOfPortfolio(pieces: readonly Piece[], from: number, to: number): number {
  const one = (at: number) =>
    at + 2 <= to && PORTFOLIOS.has(textOf(pieces, at, at + 2))
      ? at + 2
      : PORTFOLIOS.has(pieces[at]?.text ?? "")
        ? at + 1
        : at;
  const end = one(from);
  const more = end > from && /^(?:and|&)$/.test(pieces[end]?.lower ?? "") ? one(end + 1) : 0;
  return more > end + 1 ? more : end;
}

function endOfOffice(pieces: readonly Piece[], at: number, to: number, gazetteer: Gazetteer): number {
  const article = pieces[at + 1]?.lower === "the" ? 1 : 0;
  const start = at + 1 + article;
  const knownEnd = Math.max(endOfKnown(pieces, start, gazetteer), endOfPortfolio(pieces, start, to));
  return Math.min(to, knownEnd > start ? knownEnd : start + 1);
}
