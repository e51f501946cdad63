import { ARTICLES, HONORIFICS, NAME_SUFFIXES, OFFICE_TITLES } from "@/lib/model/english";
import type { AnswerKind } from "@/lib/model/question";
import { foldCharacters } from "./fold-characters";
import type { TraceStep } from "./typed-mark";

/** One thing that is evened out before two answers are compared. `rule` is what the student reads. */
type Step = {
  readonly step: "characters" | "wording";
  readonly rule: string;
  readonly apply: (text: string) => string;
};

/** Lower case in every locale alike: "İ" becomes a plain "i", and a final sigma is a sigma. */
const foldCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/i\u0307/g, "i")
    .replaceAll("ς", "σ");

const EDGE_MARKS = new Set([..."\"'.,;:!?()[]"]);

function stripEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE_MARKS.has(text.charAt(start))) start++;
  while (end > start && EDGE_MARKS.has(text.charAt(end - 1))) end--;
  return text.slice(start, end).trim();
}

function dropFirstWord(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const found = words.find((word) => lower.startsWith(`${word} `));
  return found === undefined ? text : text.slice(found.length + 1);
}

/** "U.S." → "US", "Ph.D." → "PhD", "Gen. Varga" → "Gen Varga"; "lede.example" keeps its dot. */
const dropAbbreviationDots = (text: string): string =>
  !text.includes(".")
    ? text
    : text
        .replace(/(?<=\p{L})\.(?=-)/gu, "")
        .split(" ")
        .map((word) => (word.split(".").every((part) => /^\p{L}{0,2}$/u.test(part)) ? word.replaceAll(".", "") : word))
        .map((word) => (/^[\p{L}-]+\.$/u.test(word) ? word.slice(0, -1) : word))
        .join(" ");

function dropTitles(text: string): string {
  const once = dropFirstWord(text, OFFICE_TITLES);
  return dropFirstWord(once === text ? once : dropFirstWord(once, OFFICE_TITLES), HONORIFICS);
}

function dropNameSuffix(text: string): string {
  const words = text.split(" ");
  const last = words.at(-1)?.toLowerCase() ?? "";
  return words.length > 2 && NAME_SUFFIXES.includes(last) ? words.slice(0, -1).join(" ") : text;
}

const LEAD_INS = ["i think it is", "i think it was", "i think", "it is", "it was", "it's"];
const PREPOSITIONS = ["in", "at", "on", "by", "to", "from"];

const FIRST_STEPS: readonly Step[] = [
  { step: "characters", rule: "quotes, dashes and spaces evened out", apply: foldCharacters },
  { step: "characters", rule: "capitals ignored", apply: foldCase },
  { step: "characters", rule: "punctuation at the ends ignored", apply: stripEdges },
];

const LEAD_STEPS: readonly Step[] = [
  { step: "wording", rule: "“it is” in front ignored", apply: (text) => dropFirstWord(text, LEAD_INS) },
  { step: "wording", rule: "“in”, “by” or “on” in front ignored", apply: (text) => dropFirstWord(text, PREPOSITIONS) },
];

const COMMON_STEPS: readonly Step[] = [
  {
    step: "wording",
    rule: "“&” read as “and”",
    apply: (text) => (text.includes("&") ? foldCharacters(text.replaceAll("&", " and ")) : text),
  },
  {
    step: "wording",
    rule: "“the” or “a” in front ignored",
    // “the ‘The Hague’”
    apply: (text) => dropFirstWord(stripEdges(dropFirstWord(text, ARTICLES)), ARTICLES),
  },
  { step: "characters", rule: "dots of an abbreviation ignored", apply: dropAbbreviationDots },
];

const JOIN_STEP: Step = {
  step: "characters",
  rule: "hyphens, quotes and apostrophes ignored",
  apply: (text) => text.replace(/([\p{L}\p{N}])-(?=\p{L})/gu, "$1 ").replace(/["']/g, ""),
};

const PERSON_STEPS: readonly Step[] = [
  { step: "wording", rule: "“’s” behind the name ignored", apply: (text) => text.replace(/(?<=\p{L})'s$/u, "") },
  JOIN_STEP,
  {
    step: "characters",
    rule: "comma or brackets ignored",
    apply: (text) => foldCharacters(text.replace(/[,()]/g, " ")),
  },
  { step: "wording", rule: "title in front of the name ignored", apply: dropTitles },
  { step: "wording", rule: "“Jr”, “III” and the like ignored", apply: dropNameSuffix },
];

const PHRASE: readonly Step[] = [...FIRST_STEPS, ...COMMON_STEPS, JOIN_STEP];
const NAME: readonly Step[] = [...FIRST_STEPS, ...LEAD_STEPS, ...COMMON_STEPS, JOIN_STEP];
const PERSON: readonly Step[] = [...FIRST_STEPS, ...LEAD_STEPS, ...COMMON_STEPS, ...PERSON_STEPS];

/** A preposition in front belongs to a phrase, and is a slip of style before a name. */
const stepsFor = (kind: AnswerKind): readonly Step[] =>
  kind === "person" ? PERSON : kind === "phrase" ? PHRASE : NAME;

const runSteps = (steps: readonly Step[], text: string): string =>
  steps.reduce((current, step) => step.apply(current), text);

/** The form in which two answers of a kind are compared; may be empty. */
export const comparableForm = (text: string, kind: AnswerKind): string => runSteps(stepsFor(kind), text);

/** Which of the steps were needed to make `typed` equal `accepted`, with what each of them did to `typed`. */
export function neededSteps(typed: string, accepted: string, kind: AnswerKind): TraceStep[] {
  const steps = stepsFor(kind);
  const needed: TraceStep[] = [];
  let current = typed;
  for (const each of steps) {
    const next = each.apply(current);
    const others = steps.filter((other) => other !== each);
    if (runSteps(others, typed) !== runSteps(others, accepted)) {
      needed.push({ step: each.step, in: current, out: next, rule: each.rule });
    }
    current = next;
  }
  return needed;
}
