import { NUMBER_WORDS } from "@/lib/model/english";

/** Whether an article that a question names tells of one such thing only, so that "the crane" is the crane of that article. */
export function hasOneIntroduction(phrase: string, text: string): boolean {
  const noun = (phrase.split(" ").at(-1) ?? "").replace(/['’]s?$/, "").replace(/[^\p{L}\p{N}-]/gu, "");
  if (noun === "" || !new RegExp(`(?<![\\p{L}-])${noun}(?![\\p{L}-])`, "iu").test(text)) return false;
  return countIntroductions(noun, text) <= 1 && !isCountedElsewhere(noun, text) && !hasKinds(noun, text);
}

const UP_TO_TWO = "(?:[\\p{L}-]+ ){0,2}";

/** "a second crane", "another crane", "each crane". */
const countIntroductions = (noun: string, text: string): number =>
  [
    ...text.matchAll(
      new RegExp(
        `(?<!\\p{L})(?:an?|another|each|every|second|other|several|both) ${UP_TO_TWO}${noun}(?![\\p{L}-])`,
        "giu",
      ),
    ),
  ].length;

const COUNTS = [...NUMBER_WORDS.keys()].filter((word) => word !== "one").join("|");

/** "two cranes" of a crane; of workers another number of workers: "12 workers … three workers". */
function isCountedElsewhere(noun: string, text: string): boolean {
  const forms = pluralsOf(noun);
  const counted = [
    ...text.matchAll(
      new RegExp(
        `(?<![\\p{L}\\d])(\\d[\\d,.]*|${COUNTS}|several|many|some|both|other|these|those) (?:of the )?${UP_TO_TWO}(?:${forms.join("|")})(?![\\p{L}-])`,
        "giu",
      ),
    ),
  ].map(([, count = ""]) => count.toLowerCase());
  return forms.includes(noun.toLowerCase()) ? new Set(counted).size > 1 : counted.length > 0;
}

/** What is plural already stays as it is. */
function pluralsOf(noun: string): string[] {
  const lower = noun.toLowerCase();
  if (/[^su]s$/.test(lower) || ["people", "men", "women", "children", "police"].includes(lower)) return [lower];
  if (/man$/.test(lower)) return [lower.replace(/man$/, "men")];
  if (/[^aeiou]y$/.test(lower)) return [lower.replace(/y$/, "ies")];
  return [`${lower}s`, `${lower}es`];
}

const SIDES =
  "north|south|east|west|northern|southern|eastern|western|upper|lower|inner|outer|left|right|first|third|old|new|former|larger|smaller";

/** "the Norvian president" and "the Estrian president", "the north tower" and "the south tower", "Mayor Reed" and "Mayor Lind". */
function hasKinds(noun: string, text: string): boolean {
  const before = [...text.matchAll(new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{Ll}+|${SIDES}) ${noun}(?![\\p{L}-])`, "gu"))];
  const kinds = new Set(
    before.map(([, kind = ""]) => kind).filter((kind) => !/^(?:The|This|That|A|An|Its|His|Her|Their|One)$/.test(kind)),
  );
  const title = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  const holders = [...text.matchAll(new RegExp(`(?<!\\p{L})${title} ((?:\\p{Lu}[\\p{L}’'-]+ ?){1,3})`, "gu"))]
    .map(([, holder = ""]) => holder.trim().replace(/['’]s$/, ""))
    .filter((holder) => holder !== "");
  const longest = holders.reduce((long, holder) => (holder.length > long.length ? holder : long), "");
  return kinds.size > 1 || holders.some((holder) => !` ${longest} `.includes(` ${holder} `));
}
