import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import { textOf } from "@/lib/nlp/mentions/name";
import type { Word } from "@/lib/nlp/read/read";
import { type Office, spanOf } from "./found";
import { findOwner, isOfficeTitle, isReported } from "./office-words";
import { isDamaged } from "./stands-alone";

const ROLE_NOUNS =
  /^(?:president|prime minister|minister|chancellor|mayor|governor|chairman|chairwoman|chair|chief executive|secretary-general|secretary general|director-general|director general|head|leader|premier|speaker|ambassador|commissioner|director|editor|ceo|captain|coach|professor|spokesman|spokeswoman|spokesperson|chief|secretary|commander|general secretary|vice president|deputy \w+|rapporteur|representative)$/;
const MAX_OFFICE = 12;

/** "Ada Brook, the mayor of the Norvian city of Elling," */
export function findAppositiveOffice(
  words: readonly Word[],
  names: readonly LinkedName[],
  person: LinkedName,
): Office | null {
  if (words[person.to]?.text !== ",") return null;
  let from = person.to + 1;
  if (["a", "an"].includes(words[from]?.lower ?? "")) return null;
  if (words[from]?.lower === "the") from++;
  const to = endOfOffice(words, from);
  if (to === null || to - from > MAX_OFFICE) return null;
  const range = words.slice(from, to);
  const text = range.map((word) => word.text).join(" ");
  if (!isRolePhrase(range) || range.some((word) => word.isQuoted) || isDamaged(text)) return null;
  if (!names.some((name) => name.from >= from && name.to <= to && name.entity.id !== person.entity.id)) return null;
  const span = spanOf(words, { from, to });
  return { title: textOf(words, from, to), country: null, span, isReported: isReported(words, from), isPlaced: true };
}

/** The apposition is closed by a comma or the end of the sentence, and holds no list and no clause. */
function endOfOffice(words: readonly Word[], from: number): number | null {
  for (let index = from; index < Math.min(words.length, from + MAX_OFFICE + 2); index++) {
    const word = words[index];
    if (word === undefined) return null;
    if (word.text === "," || (word.text === "." && index === words.length - 1)) return index;
    if (
      /^(?:who|which|that|and|or|his|her|their|its|whose|when|where|former|late|ex|then|was|is|were|said)$/.test(
        word.lower,
      ) ||
      /^[:;"“”()]$/.test(word.text)
    )
      return null;
  }
  return null;
}

function isRolePhrase(range: readonly Word[]): boolean {
  const lowers = range.map((word) => word.lower);
  const stop = lowers.findIndex((word) => word === "of" || word === "for" || word === "at" || word === "in");
  const heads = lowers.slice(0, stop < 0 ? lowers.length : stop);
  return (
    stop > 0 &&
    stop <= 4 &&
    [1, 2].some((length) => ROLE_NOUNS.test(heads.slice(-length).join(" "))) &&
    heads.every((word) => /^\p{L}/u.test(word))
  );
}

/** "Norvia's prime minister, Ada Brook," */
export function findFrontOffice(words: readonly Word[], person: LinkedName, gazetteer: Gazetteer): Office | null {
  if (words[person.from - 1]?.text !== ",") return null;
  for (let from = person.from - 3; from >= Math.max(1, person.from - 6); from--) {
    const mark = words[from]?.lower ?? "";
    if (mark !== "'s") continue;
    const country = findOwner(words, from - 1, gazetteer);
    const title = words
      .slice(from + 1, person.from - 1)
      .map(({ lower }) => lower)
      .join(" ");
    if (country === null || !isOfficeTitle(title) || /^(?:former|late|then|acting|new|current)\b/.test(title))
      return null;
    return {
      title,
      country: `${country.text}’s`,
      span: spanOf(words, { from: country.from, to: person.from - 1 }),
      isReported: isReported(words, from),
      isPlaced: true,
    };
  }
  return null;
}
