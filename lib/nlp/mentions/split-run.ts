import type { EntityType } from "@/lib/model/reading";
import type { Word } from "@/lib/nlp/read/read";
import type { Gazetteer, Known } from "./gazetteer";
import { endOfKnown, known, type Name, textOf } from "./name";

type Part = Omit<Name, "sentenceIndex">;

/** Cuts titles and nationalities off a run of capitals, and gives what is left a type. */
export function splitRun(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): Part[] {
  const whole = known(words, from, to, gazetteer);
  if (whole !== null) return [part(words, from, to, whole.type, whole, null)];

  const titleEnd = endOfTitle(words, from, to, gazetteer);
  if (
    titleEnd > from &&
    titleEnd < to &&
    words[titleEnd]?.text !== "Of" &&
    !endsLikeOrganisation(words, titleEnd, to, gazetteer)
  ) {
    const person = part(words, titleEnd, to, "person", null, { from, to: titleEnd });
    return [...knownInside(words, from, titleEnd, gazetteer), person];
  }
  if (titleEnd === to && to > from) return knownInside(words, from, to, gazetteer);

  const suffix = gazetteer.suffixes.get(words[to - 1]?.text ?? "") ?? ofSuffix(words, from, to, gazetteer);
  if (suffix !== undefined && to - from > 1) return [part(words, from, to, suffix, null, null)];

  const first = words[from];
  const firstKnown = first === undefined ? null : known(words, from, from + 1, gazetteer);
  if (firstKnown !== null && firstKnown.type === "demonym" && to - from > 1) {
    return [part(words, from, from + 1, "demonym", firstKnown, null), ...splitRun(words, from + 1, to, gazetteer)];
  }
  return [part(words, from, to, isPersonShaped(words, from, to, gazetteer) ? "person" : "unknown", null, null)];
}

/** "General | Assembly", "Major | League Baseball" are no persons with a title. */
const endsLikeOrganisation = (words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): boolean =>
  words.slice(from, to).some((word) => gazetteer.suffixes.has(word.text) || word.text === "League") ||
  known(words, from, to, gazetteer) !== null;

function part(
  words: readonly Word[],
  from: number,
  to: number,
  type: EntityType,
  found: Known | null,
  title: Name["title"],
): Part {
  const span = { start: words[from]?.span.start ?? 0, end: words[to - 1]?.span.end ?? 0 };
  return { from, to, span, text: textOf(words, from, to), title, type, known: found };
}

/** Countries and the like inside a title: "U.S." in "U.S. Secretary of State". */
function knownInside(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): Part[] {
  const parts: Part[] = [];
  for (let index = from; index < to; ) {
    const end = Math.min(to, endOfKnown(words, index, gazetteer));
    const found = end > index ? known(words, index, end, gazetteer) : null;
    if (found !== null) parts.push(part(words, index, end, found.type, found, null));
    index = Math.max(index + 1, end);
  }
  return parts;
}

/** The end of the title a run starts with: "U.S. Secretary of State | Antony Blinken". `from` when there is none. */
function endOfTitle(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): number {
  let end = from;
  for (let index = from; index < Math.min(to, from + 8); index++) {
    for (let stop = Math.min(to, index + 4); stop > index; stop--) {
      if (gazetteer.titles.has(textOf(words, index, stop)) && stop > end) end = stop;
    }
    const word = words[index];
    if (word !== undefined && gazetteer.titleHeads.has(word.text) && index + 1 > end) end = index + 1;
  }
  const after = words[end];
  // "Minister of Defence Jan Novak", "President of France Jacques Chirac": the office goes on after "of".
  if (end > from && after?.lower === "of") return endOfOffice(words, end, to, gazetteer);
  return end;
}

function endOfOffice(words: readonly Word[], at: number, to: number, gazetteer: Gazetteer): number {
  const article = words[at + 1]?.lower === "the" ? 1 : 0;
  const start = at + 1 + article;
  const knownEnd = endOfKnown(words, start, gazetteer);
  return Math.min(to, knownEnd > start ? knownEnd : start + 1);
}

function ofSuffix(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): EntityType | undefined {
  for (let index = from; index < to - 1; index++) {
    const next = words[index + 1]?.lower;
    if (next === "of" || next === "for")
      return (
        gazetteer.suffixes.get(words[index]?.text.replace(/s$/, "") ?? "") ??
        gazetteer.suffixes.get(words[index]?.text ?? "")
      );
  }
  return undefined;
}

/** "Jamal Khashoggi", "Lloyd J. Austin III": two to four words, the first a given name. */
function isPersonShaped(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): boolean {
  const length = to - from;
  if (length < 2 || length > 5) return false;
  const run = words.slice(from, to);
  if (run.some((word) => /\d/.test(word.text) || /^[A-Z]{4,}$/.test(word.text))) return false;
  const first = run[0]?.text ?? "";
  const given = first.split(/[-‑]/)[0] ?? "";
  if (/^(?:Of|The|And)$/.test(first)) return false;
  // "P. Veeramuthuvel"
  if (/^\p{Lu}\.$/u.test(first)) return true;
  return gazetteer.givenNames.has(first) || gazetteer.givenNames.has(given);
}
