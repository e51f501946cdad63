import { expect, test } from "vitest";
import type { Fact, Role } from "@/lib/model/fact";
import type { EntityType } from "@/lib/model/reading";
import { aFact, sentencesIn, spanOf } from "@/lib/model/testing";
import { toSentenceFacts } from "./view-facts";

const QUOTES = [
  "Minister Ana Bergqvist said on Monday she had signed about 12 accords, and Estria did not.",
  "Nobody else came.",
];
const TEXT = QUOTES.join(" ");
const sentences = sentencesIn(TEXT, QUOTES);
const span = (part: string) => spanOf(TEXT, part);
const typeOf = new Map<string, EntityType>([
  ["m-ana", "person"],
  ["m-accord", "law"],
  ["m-odd", "unknown"],
]);
const viewOf = (facts: readonly Fact[]) =>
  toSentenceFacts(facts, { text: TEXT, publishedOn: "2031-05-07", sentences, typeOf });

const aRole = (name: Role["name"], part: string, rest: Partial<Role> = {}): Role => ({
  name,
  span: span(part),
  mentionId: null,
  value: null,
  ...rest,
});
const monday = { kind: "time", iso: "2031-05-05", grain: "day" } as const;

const signing = aFact({
  predicate: { lemma: "sign", span: span("had signed"), tense: "perfect", isNegated: false },
  roles: [
    aRole("agent", "she", { mentionId: "m-ana" }),
    aRole("patient", "12 accords", { mentionId: "m-accord" }),
    aRole("time", "on Monday", { value: monday }),
  ],
  modality: "reported",
  speaker: { mentionId: "m-ana", span: span("Ana Bergqvist") },
  hedges: [span("about")],
  asOf: "2031-05-06",
  proof: span("she had signed about 12 accords"),
  support: [{ kind: "coreference", from: span("she"), to: span("Ana Bergqvist"), confidence: 1 }],
});
const refusal = aFact({
  id: "fact-2",
  predicate: { lemma: "sign", span: span("did"), tense: "past", isNegated: true },
  roles: [aRole("agent", "Estria", { mentionId: "m-odd" })],
  proof: span("accords, and Estria did not"),
});

test("a fact is shown with the words of its parts, who is meant, and the day behind a weekday", () => {
  expect(viewOf([signing])[0]?.facts).toEqual([
    {
      isStatement: false,
      predicate: { words: "had signed", lemma: "sign", tense: "perfect", isNegated: false },
      roles: [
        { name: "agent", text: "she", standsFor: "Ana Bergqvist", isSomebody: true, date: null, unit: null },
        { name: "patient", text: "12 accords", standsFor: null, isSomebody: false, date: null, unit: null },
        { name: "time", text: "on Monday", standsFor: null, isSomebody: null, date: "2031-05-05", unit: null },
      ],
      speaker: { text: "Ana Bergqvist", standsFor: null },
      modality: "reported",
      hedges: ["about"],
      asOf: "2031-05-06",
    },
  ]);
});

test("rule, confidence, ids and offsets stay on the server", () => {
  const marked = aFact({ ...signing, ruleId: "CANARY-RULE", confidence: 0.123, id: "CANARY-ID" });
  const sent = JSON.stringify(viewOf([{ ...marked, notes: "CANARY-MORE" } as Fact]));
  expect(sent).not.toMatch(/CANARY|0\.123|m-ana|"start"|"support"|"proof"/);
});

/** A sentence as its page has it, what is underlined in brackets. */
const drawn = (facts: readonly Fact[]): string =>
  (viewOf(facts)[0]?.pieces ?? []).map(({ text, isFact }) => (isFact ? `[${text}]` : text)).join("");

test("of a fact its verb is underlined, and when, where and how many", () => {
  const placed = aFact({ ...refusal, roles: [aRole("agent", "Ana Bergqvist"), aRole("place", "Estria")] });
  const counted = aFact({ ...signing, roles: [...signing.roles, aRole("amount", "12")] });
  expect(drawn([counted, placed])).toBe(
    "Minister Ana Bergqvist said [on Monday] she [had signed] about [12] accords, and [Estria] [did] not.",
  );
});

test("facts that overlap underline their sentence once", () => {
  const again = aFact({ ...signing, roles: [aRole("amount", "12 accords")] });
  const within = aFact({ ...signing, roles: [aRole("amount", "about 12 accords")] });
  expect(drawn([within, signing, again, refusal])).toBe(
    "Minister Ana Bergqvist said [on Monday] she [had signed] [about 12 accords], and Estria [did] not.",
  );
});

test("facts stand in the order of the text; a sentence without one is left out", () => {
  const views = viewOf([refusal, signing]);
  expect(views.map(({ index }) => index)).toEqual([0]);
  expect(views[0]?.facts.map(({ predicate }) => predicate.words)).toEqual(["had signed", "did"]);
  expect(viewOf([])).toEqual([]);
});

test("a fact of a sentence that is not there is left out", () => {
  expect(viewOf([aFact({ ...signing, sentenceIndex: 7 })])).toEqual([]);
});

test("a title has no verb of its own, and what nobody could type is neither a who nor a what", () => {
  const title = aFact({
    kind: "role",
    predicate: { lemma: "be", span: span("Minister"), tense: "present", isNegated: false },
    roles: [aRole("agent", "Ana Bergqvist", { mentionId: "m-odd" }), aRole("attribute", "Minister")],
    proof: span("Minister Ana Bergqvist"),
  });
  const [fact] = viewOf([title])[0]?.facts ?? [];
  expect(fact?.predicate.words).toBeNull();
  expect(fact?.roles.map(({ isSomebody }) => isSomebody)).toEqual([null, null]);
  expect(drawn([title])).toContain("[Minister] Ana Bergqvist said");
});

test("the day a fact holds for is named where it is not the day of publication", () => {
  const views = viewOf([signing, aFact({ ...refusal, asOf: "2031-05-07" })]);
  expect(views[0]?.facts.map(({ asOf }) => asOf)).toEqual(["2031-05-06", null]);
});

test("whoever is named as the one who speaks is not named twice", () => {
  const statement = aFact({
    ...signing,
    kind: "statement",
    predicate: { lemma: "say", span: span("said"), tense: "past", isNegated: false },
    roles: [aRole("agent", "Ana Bergqvist"), aRole("topic", "she had signed about 12 accords")],
  });
  expect(viewOf([statement])[0]?.facts[0]).toMatchObject({ isStatement: true, speaker: null });
});

test("an amount keeps its unit, and is not said again as what it is an amount of", () => {
  const amount = { kind: "quantity", value: 12, unit: "accords", bound: "=" } as const;
  const counted = aFact({
    ...signing,
    roles: [aRole("patient", "12 accords"), aRole("amount", "12 accords", { value: amount })],
  });
  expect(viewOf([counted])[0]?.facts[0]?.roles).toMatchObject([
    { name: "amount", text: "12 accords", unit: "accords" },
  ]);
});
