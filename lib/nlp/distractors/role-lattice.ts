import { type Random, shuffle } from "@/lib/model/random";
import type { Distractor } from "./distractor";

/** Offices of one cabinet: whoever holds one does not hold the others at the same time. */
const PORTFOLIOS = [
  "defense",
  "foreign",
  "finance",
  "interior",
  "health",
  "justice",
  "education",
  "transport",
  "energy",
  "agriculture",
];
const US_HEADS = ["president", "secretary of state", "defense secretary", "attorney general"];
const HEADS = ["prime minister", "president", "foreign minister", "interior minister"];

/**
 * Other offices of the same government, written like the key: "foreign minister" for "defense minister", "treasury
 * secretary" for "defense secretary". Empty for an office without such a family.
 */
export function pickOffices(title: string, country: string | null, random: Random): string[] {
  const family =
    country !== null && /^(?:U\.?S\.?|United States|American)/.test(country) && title.endsWith("president")
      ? US_HEADS
      : familyOf(title);
  return family === null
    ? []
    : shuffle(
        family.filter((other) => other !== title && !isNear(other, title)),
        random,
      ).slice(0, 3);
}

function familyOf(title: string): string[] | null {
  const minister = /^(\w+) minister$/.exec(title);
  if (title === "prime minister" || title === "president") return HEADS;
  if (minister !== null)
    return withSpelling([...PORTFOLIOS.map((portfolio) => `${portfolio} minister`), "prime minister"], title);
  if (/^(?:governor|mayor|senator|attorney general)$/.test(title))
    return ["governor", "mayor", "senator", "attorney general"];
  if (/^secretary of (?:state|defense)$/.test(title))
    return [
      "secretary of state",
      "secretary of defense",
      "secretary of commerce",
      "secretary of the treasury",
      "secretary of homeland security",
    ];
  if (/^(?:defense|treasury|commerce|energy|health|transportation|education) secretary$/.test(title))
    return [
      "defense secretary",
      "treasury secretary",
      "commerce secretary",
      "energy secretary",
      "transportation secretary",
      "education secretary",
    ];
  if (/^(?:home|foreign|defence|health|justice|education|transport) secretary$/.test(title))
    return [
      "home secretary",
      "foreign secretary",
      "defence secretary",
      "health secretary",
      "justice secretary",
      "education secretary",
      "transport secretary",
    ];
  return null;
}

/** The key's own spelling: "defence" beside "defence minister". */
const withSpelling = (titles: readonly string[], title: string): string[] =>
  title.includes("defense") ? [...titles] : titles.map((other) => other.replace("defense", "defence"));

/** "foreign minister" and "interior minister" differ; "defense" and "defence" do not. */
const isNear = (a: string, b: string): boolean => a.replace("defence", "defense") === b.replace("defence", "defense");

/** The same offices as distractors of a person's office. `write` puts the country with it. */
export const asDistractors = (
  titles: readonly string[],
  write: (title: string) => string,
  person: string,
): Distractor[] =>
  titles.map((title) => ({
    text: write(title),
    tier: "lattice",
    why: `The article gives ${person} another office.`,
    evidence: null,
  }));
