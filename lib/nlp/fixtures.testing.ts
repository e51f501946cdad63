import type { Document } from "@/lib/model/article";
import type { NotAsked } from "@/lib/model/generation";

/** An article of our own with traps in it, and what must come of it. All people, places and events are invented. */
export type TrapArticle = {
  readonly name: string;
  readonly document: Document;
  /** Sentences that must come out exactly. */
  readonly sentences: readonly string[];
  /** Words no stem, key or option may contain. */
  readonly forbidden: readonly string[];
  /** Opening words of a sentence, and a reason it must not be asked for. */
  readonly abstained: readonly (readonly [string, NotAsked])[];
};

/** Traps 1, 3, 4, 6, 8, 9, 12, 13, 14: dateline, captions, suffixes, two agreements, a joint statement, numbers in names. */
const HARBOUR: TrapArticle = {
  name: "two agreements in one harbour town",
  document: {
    title: null,
    publishedOn: "2031-05-05",
    text: `Defence ministers of Norway and Estonia shake hands in Tallinn, 28 March 2031.

Defence ministers of Norway and Estonia shake hands in Tallinn, 28 March 2031. Photo: Harbour Press

Norway, Estonia and Latvia agree on mine hunting

LISBON—Norway, Estonia and Latvia signed the Northern Mines Framework in Lisbon on May 4, 2031. The framework was drafted by Lt. Gen. Loyd B. Ashford III, who leads a group of U.S.-trained divers.

Separately, Norway and Portugal announced a plan to build 12 patrol boats in the port of Viana.

Norwegian Defence Minister Ada Brook told Harbor One that Article Five of the treaty had not been discussed. Estonian Foreign Minister Mart Tamm spoke after Brook.

In a joint statement, the three countries said they “firmly reject any attempt to block trade routes in northern waters.” Ashford did not answer questions on the Group of Seven.

The then-minister of trade had opposed a Norway-led plan in the U.S. The plan failed.`,
  },
  sentences: [
    "LISBON—",
    "Norway, Estonia and Latvia signed the Northern Mines Framework in Lisbon on May 4, 2031.",
    "The framework was drafted by Lt. Gen. Loyd B. Ashford III, who leads a group of U.S.-trained divers.",
    "The then-minister of trade had opposed a Norway-led plan in the U.S.",
    "The plan failed.",
  ],
  forbidden: ["28 March", "firmly reject", "Harbor One", "LISBON—", "Seven", "Article _____"],
  abstained: [
    ["Defence ministers of Norway and Estonia shake hands in Tallinn, 28 March 2031. Photo", "duplicate"],
    ["LISBON", "zone"],
    ["In a joint statement", "quote-only"],
    ["Ashford did not answer", "negated"],
  ],
};

/** Traps 2, 10, 11, 18, 19, 21: nested quotes, opinion, damage, hedges, lists, denials. */
const BRIDGE: TrapArticle = {
  name: "a bridge and its hedges",
  document: {
    title: "Bridge collapses in Bergen",
    publishedOn: "2031-06-12",
    text: `At least 41 people were injured in Bergen when a bridge collapsed on June 10, 2031. Up to 300 firefighters from Oslo and Stavanger searched the river until midnight.

The engineers of the Norwegian Road Office had warned of transpor…ation delays in 2029. The council’s [sic] budget for repairs in Bergen was cut by 12 percent in 2030.

Police in Bergen denied that 14 warnings from Oslo had been lost in 2030. The mayor of Bergen has not commented on the 27 letters from Oslo.

The collapse of the bridge in Bergen was a disgrace for Norway, Kari Lund said. “She called it ‘a first step,’ he said.”

Trains were cancelled in parts of Norway, Sweden and Denmark on June 11, 2031. If rain returns, 900 people in Bergen would lose their homes by 2032.`,
  },
  sentences: [
    "At least 41 people were injured in Bergen when a bridge collapsed on June 10, 2031.",
    "Trains were cancelled in parts of Norway, Sweden and Denmark on June 11, 2031.",
  ],
  forbidden: ["transpor", "sic", "14 warnings", "27 letters", "900 people", "parts of _____"],
  abstained: [
    ["The engineers", "damaged"],
    ["The council", "damaged"],
    ["Police in Bergen denied", "negated"],
    ["The mayor of Bergen has not", "negated"],
    ["If rain returns", "hypothetical"],
  ],
};

/** Traps 15, 16: abbreviations, and a weekday that dateline and publication date read differently. */
const COUNCIL: TrapArticle = {
  name: "abbreviations and a doubtful Monday",
  document: {
    title: "Council elects a chair",
    publishedOn: "2031-05-06",
    text: `Monday, May 5, 2031

Sen. Paul Reyes met Dr. Anna Holm of Nordic Tools Inc. in Oslo at 9 a.m. on Monday to discuss No. 3 dock. Reyes lives in the U.S. The senator flew home at 5 p.m. Police closed the road to Oslo.

On Monday, Denmark opened an embassy in Nairobi with 14 rooms. A. Smith of the B. C. Trust welcomed Reyes.`,
  },
  sentences: [
    "Monday, May 5, 2031",
    "Sen. Paul Reyes met Dr. Anna Holm of Nordic Tools Inc. in Oslo at 9 a.m. on Monday to discuss No. 3 dock.",
    "Reyes lives in the U.S.",
    "The senator flew home at 5 p.m.",
    "Police closed the road to Oslo.",
    "A. Smith of the B. C. Trust welcomed Reyes.",
  ],
  forbidden: ["Monday", "on May 5", "on 5 May", "No. _____"],
  abstained: [["Monday, May 5", "zone"]],
};

/** Trap 25: emoji, combining accents, curly quotes, CRLF, zero-width and direction marks, byline and navigation text. */
const SIGNS: TrapArticle = {
  name: "signs that move offsets",
  document: {
    title: null,
    publishedOn: "2031-07-01",
    text: "By Ada Brook\r\n\r\n🌊 Floods reach Málaga\r\n\r\nAna Ruiz of Ma\u0301laga said 🙂 that “nobody slept.”\u200b \u200eSpain sent 450 soldiers to Málaga on June 30, 2031.\r\nThe Spanish Red Cross opened 17 shelters in Málaga and Granada on July 1, 2031.\r\n\r\nRead more\r\n\r\nAda Brook is a reporter for Harbour Press.\r\n",
  },
  sentences: ["By Ada Brook", "🌊 Floods reach Málaga", "Read more", "Ada Brook is a reporter for Harbour Press."],
  forbidden: ["Ada Brook", "Harbour Press", "Read more"],
  abstained: [
    ["By Ada", "zone"],
    ["Read more", "zone"],
    ["Ada Brook is", "zone"],
  ],
};

/** Texts without an end, sentence by sentence: each asks of a long article what a short one never does. */
export const LONG_TEXTS: readonly { readonly name: string; readonly sentence: (index: number) => string }[] = [
  {
    name: "one pair of sentences, over and over",
    sentence: (index) =>
      index % 2 === 0
        ? "Norwegian Defence Minister Ada Brook opened an embassy in Nairobi with 14 rooms on May 3, 2031."
        : "Estonian Foreign Minister Paul Reyes told Sweden and Denmark in Tallinn that Latvia had sent 450 soldiers to Iceland.",
  },
  {
    name: "new people in every sentence",
    sentence: (index) =>
      `Anna ${surname(index)} visited Oslo with 12 engineers from Norway on May 3, 2031, before John ${surname(index + 20_000)} opened an embassy in Denmark.`,
  },
];

/** "Baaab", "Baaac": another surname for every number. */
export function surname(index: number): string {
  const digits = [...index.toString(26).padStart(4, "0")];
  return `B${digits.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("")}`;
}

export const TRAP_ARTICLES: readonly TrapArticle[] = [HARBOUR, BRIDGE, COUNCIL, SIGNS];
