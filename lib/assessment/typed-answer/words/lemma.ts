import { NUMBER_WORDS } from "@/lib/model/english";

/** Each row: a verb or noun and its forms that no ending explains. */
const IRREGULAR = (
  "go went gone|do did done|have had has|make made|take took taken|give gave given|get got gotten|find found|" +
  "say said|tell told|see saw seen|know knew known|come came|become became|begin began begun|break broke broken|" +
  "bring brought|buy bought|build built|choose chose chosen|cut cut|draw drew drawn|drive drove driven|fall fell fallen|" +
  "fight fought|fly flew flown|grow grew grown|hold held|keep kept|lead led|leave left|lose lost|meet met|pay paid|" +
  "rise rose risen|run ran|sell sold|send sent|shake shook shaken|shoot shot|speak spoke spoken|spend spent|" +
  "stand stood|steal stole stolen|strike struck|teach taught|think thought|win won|write wrote written|wear wore worn|" +
  "child children|man men|woman women|person people persons|wife wives|life lives|foot feet|crisis crises"
).split("|");
const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR.flatMap((row) => {
    const [base = "", ...forms] = row.split(" ");
    return forms.map((form) => [form, base] as const);
  }),
);

/** British and American spelling, of words that have lost their ending. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/our$/, "or"],
  [/is$/, "iz"],
  [/tr$/, "ter"],
  [/enc$/, "ens"],
];

/** What an ending may leave: "us" of "using", but not "th" of "thing", "ne" of "need" nor "ga" of "gas". */
const mayLeave = (base: string, ending: string): boolean =>
  base.length >= 3 || (!ending.endsWith("s") && /^[aeiou].$|^[^aeiou][aiouy]$/.test(base));

/** The ending goes, then a doubled consonant ("stopped") and an "e" ("raising", "raise"). */
function withoutEnding(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  const ending = ["ing", "ed", "es", "s"].find(
    (end) => word.endsWith(end) && mayLeave(word.slice(0, -end.length), end),
  );
  const base = ending === undefined || word.endsWith("ss") ? word : word.slice(0, -ending.length);
  return base.replace(/e$/, "").replace(/([bdgklmnprt])\1$/, "$1");
}

/**
 * One form for the forms of a word, so that "signed", "signs" and "signing" meet, and "harbour" and "harbor"; not a form
 * of the dictionary. Number words become figures.
 */
export function lemmaOf(word: string): string {
  const number = NUMBER_WORDS.get(word);
  if (number !== undefined) return String(number);
  const base = withoutEnding(BASES.get(word) ?? word);
  return VARIANTS.reduce((form, [from, to]) => form.replace(from, to), base);
}
