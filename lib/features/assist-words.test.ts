import { expect, test } from "vitest";
import type { Entity } from "@/lib/model/reading";
import { findForeignWords, readKnownWords } from "./assist-words";

const text =
  "On 3 May 2031 President Ida Varga of Norvia and Minister Tom Brook signed the Straits Framework in Port Lanna. " +
  "Norvia buys forty-one ships for $2.9 million, 12.5% more than in the 45th year of the fund. Hikers rested nearby.";
const named = (canonical: string, type: Entity["type"], ...aliases: string[]): Entity => ({
  id: canonical,
  type,
  subType: null,
  canonical,
  aliases: [canonical, ...aliases],
});
const known = readKnownWords({
  document: { title: "Straits pact", text, publishedOn: "2031-05-04" },
  sentences: [],
  entities: [
    named("Ida Varga", "person", "Varga"),
    named("Tom Brook", "person", "Brook"),
    named("Norvia", "country", "Republic of Norvia"),
  ],
  facts: [],
});

test.each([
  "Which country signed the Straits Framework in Port Lanna on 3 May 2031?",
  "Who signs the Straits Framework for the Republic of Norvia?",
  "How many ships does Norvia buy for 2,900,000 in the fund year?",
  "Norvia bought 41 ships for $2.9 million.",
  "By how many percent more, 12.5%, in the 45th year?",
  "Ships that President Varga bought for Norvia",
  "Which one of Varga’s ships rested?",
  "Buying _____ ships, Norvia signed the framework.",
])("what the article gives may be said: %s", (stem) => {
  expect(findForeignWords(stem, known)).toBeNull();
});

test.each([
  ["Norvia bought 42 ships.", "number-not-in-article", "42"],
  ["Norvia bought forty-two ships.", "number-not-in-article", "forty two"],
  ["Norvia bought ships for $2.9 billion.", "number-not-in-article", "$2.9 billion"],
  ["Norvia bought ships for $29 million.", "number-not-in-article", "$29 million"],
  ["In the 46th year Norvia bought ships.", "number-not-in-article", "46th"],
  ["Which country signed the Straits Framework in 2032?", "number-not-in-article", "2032"],
  ["Norvia and Kalland signed the Straits Framework.", "name-not-in-article", "Kalland"],
  ["Kalland signed the Straits Framework.", "name-not-in-article", "Kalland"],
  ["The Straits Framework was signed by Ida Brook.", "name-not-in-article", "Ida Brook"],
  ["The Straits Framework was signed by Tom Varga.", "name-not-in-article", "Tom Varga"],
  ["Norvia sank the ships in Port Lanna.", "new-words", "sank"],
  ["Norvia bought ships from smugglers.", "new-words", "smugglers"],
  ["What other several many joint new main ships?", "new-words", "joint, new, main"],
])("what it does not give may not: %s", (stem, problem, words) => {
  expect(findForeignWords(stem, known)).toEqual({ problem, words });
});
