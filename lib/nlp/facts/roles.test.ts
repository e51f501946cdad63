import { expect, test } from "vitest";
import type { EntityType } from "@/lib/model/reading";
import { sliceSpan } from "@/lib/model/span";
import { listAmounts } from "@/lib/nlp/values/amounts";
import { resolveTimes } from "@/lib/nlp/values/resolve-times";
import { takenBy } from "./clause";
import { cutClauses } from "./clauses";
import { listDates } from "./dates";
import { handName, handRead } from "./hand-trees.testing";
import { nameRoles } from "./roles";

/** The roles of the first clause of a tree, or "broken". `places`: its names, with their types. */
function rolesOf(line: string, places: readonly (readonly [string, EntityType])[] = []): string[] | "broken" {
  const read = handRead(line);
  const names = places.map(([name, type]) => handName(read, name, type));
  const document = { title: null, text: read.text, publishedOn: "2031-05-05" };
  const times = resolveTimes([read], document).times.get(0) ?? [];
  const amounts = listAmounts(read.words, takenBy([...names, ...times]));
  const [clause] = cutClauses(read, { names, antecedents: [], times, amounts });
  if (clause === undefined) return [];
  const { roles, isBroken } = nameRoles(clause, [...listDates(times), ...clause.resolved, ...amounts]);
  return isBroken ? "broken" : roles.map(({ name, span }) => `${name} ${sliceSpan(read.text, span)}`);
}

const OSLO = [["Oslo", "city"]] as const;

test.each([
  [
    "who did what",
    "Norway/NNP/nsubj/2 signed/VBD/root/0 a/DT/det/4 pact/NN/obj/2 ././punct/2",
    ["agent Norway", "patient a pact"],
  ],
  [
    "to whom something was done, and by whom",
    "A/DT/det/2 pact/NN/nsubj:pass/4 was/VBD/aux:pass/4 signed/VBN/root/0 by/IN/case/6 Norway/NNP/obl:agent/4",
    ["patient A pact", "agent Norway"],
  ],
  [
    "what something is",
    "Oslo/NNP/nsubj/4 is/VBZ/cop/4 a/DT/det/4 port/NN/root/0 of/IN/case/6 Norway/NNP/nmod/4",
    ["agent Oslo", "attribute a port of Norway"],
  ],
  [
    "to whom something is given",
    "Norway/NNP/nsubj/2 gave/VBD/root/0 Estonia/NNP/iobj/2 a/DT/det/5 ship/NN/obj/2",
    ["agent Norway", "recipient Estonia", "patient a ship"],
  ],
  [
    "to whom, with a preposition",
    "Norway/NNP/nsubj/2 sent/VBD/root/0 ships/NNS/obj/2 to/IN/case/5 Estonia/NNP/obl/2",
    ["agent Norway", "patient ships", "recipient Estonia"],
  ],
  [
    "what somebody agreed to",
    "Norway/NNP/nsubj/2 agreed/VBD/root/0 to/TO/mark/4 build/VB/xcomp/2 ships/NNS/obj/4",
    ["agent Norway", "topic to build ships"],
  ],
  [
    "what is spoken of",
    "Norway/NNP/nsubj/2 spoke/VBD/root/0 of/IN/case/4 ships/NNS/obl/2",
    ["agent Norway", "topic of ships"],
  ],
  [
    "a number with what it counts",
    "Norway/NNP/nsubj/2 sold/VBD/root/0 12/CD/nummod/4 ships/NNS/obj/2",
    ["agent Norway", "patient 12 ships", "amount 12"],
  ],
  [
    "a day",
    "Norway/NNP/nsubj/2 sold/VBD/root/0 ships/NNS/obj/2 in/IN/case/5 2029/CD/obl/2",
    ["agent Norway", "patient ships", "time 2029"],
  ],
  [
    "no limit for a day",
    "Norway/NNP/nsubj/2 sold/VBD/root/0 ships/NNS/obj/2 since/IN/case/5 2029/CD/obl/2",
    ["agent Norway", "patient ships"],
  ],
])("names %s", (_trap, line, expected) => {
  expect(rolesOf(line)).toEqual(expected);
});

const IN_OSLO = "Norway/NNP/nsubj/2 built/VBD/root/0 ships/NNS/obj/2 in/IN/case/5 Oslo/NNP/obl/2";

test("a place is a name of one, behind a preposition of place", () => {
  const sold = ["agent Norway", "patient ships"];
  expect(rolesOf(IN_OSLO, OSLO)).toEqual([...sold, "place Oslo"]);
  expect(rolesOf(IN_OSLO, [["Oslo", "company"]])).toEqual(sold);
  expect(rolesOf(IN_OSLO.replace("in/IN", "for/IN"), OSLO)).toEqual(sold);
});

test("a place whose arc is doubtful has no role, and an object has one at half of that chance", () => {
  expect(rolesOf(`${IN_OSLO}/0.7`, OSLO)).toEqual(["agent Norway", "patient ships"]);
  expect(rolesOf("Norway/NNP/nsubj/2 sold/VBD/root/0 ships/NNS/obj/2/0.5")).toEqual(["agent Norway", "patient ships"]);
});

test("a clause is broken whose object was lost", () => {
  expect(rolesOf("Norway/NNP/nsubj/2 sold/VBD/root/0 ships/NNS/obj/2/0.3")).toBe("broken");
});

test("a list is one role, and none of its members is the place", () => {
  const line = `${IN_OSLO} and/CC/cc/7 Bergen/NNP/conj/5`;
  expect(rolesOf(line, [...OSLO, ["Bergen", "city"]])).toEqual(["agent Norway", "patient ships"]);
});
