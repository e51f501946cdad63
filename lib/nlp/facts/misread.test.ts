import { expect, test } from "vitest";
import { listAmounts } from "@/lib/nlp/values/amounts";
import { findClauseFact } from "./clause-facts";
import { cutClauses } from "./clauses";
import { isIncomplete } from "./frames";
import { handRead } from "./hand-trees.testing";
import { isMisread } from "./misread";

/** What becomes of each clause of a tree written by hand: "kept", "incomplete", "misread", or "broken" with no roles at all. */
function fatesOf(line: string): string[] {
  const read = handRead(line);
  const amounts = listAmounts(read.words, new Set());
  return cutClauses(read, { names: [], antecedents: [], times: [], amounts }).map((clause) => {
    const fact = findClauseFact(clause, "2031-05-05");
    if (fact === null) return "broken";
    if (isIncomplete(clause, fact)) return "incomplete";
    return isMisread(clause, fact) ? "misread" : "kept";
  });
}

test.each([
  ["an object where the verb needs one", "The/DT/det/2 port/NN/nsubj/3 published/VBD/root/0 plans/NNS/obj/3", ["kept"]],
  [
    "a passive with its complement",
    "He/NNP/nsubj:pass/3 was/VBD/aux:pass/3 taken/VBN/root/0 to/IN/case/5 hospital/NN/obl/3",
    ["kept"],
  ],
  ["“came fifth”", "Norway/NNP/nsubj/2 came/VBD/root/0 fifth/RB/advmod/2", ["kept"]],
])("keeps %s", (_what, line, fates) => {
  expect(fatesOf(line)).toEqual(fates);
});

test.each([
  ["“results showed”", "Results/NNS/nsubj/2 showed/VBD/root/0", ["incomplete"]],
  ["“was taken”", "Ada/NNP/nsubj:pass/3 was/VBD/aux:pass/3 taken/VBN/root/0", ["incomplete"]],
  [
    "“were reported by the press”",
    "They/NNS/nsubj:pass/3 were/VBD/aux:pass/3 reported/VBN/root/0 by/IN/case/6 the/DT/det/6 press/NN/obl:agent/3",
    ["incomplete"],
  ],
  ["“ten ministers have”", "Ministers/NNS/nsubj/2 have/VBP/root/0", ["incomplete"]],
  ["“called it”", "Norway/NNP/nsubj/2 called/VBD/root/0 the/DT/det/4 move/NN/obj/2", ["incomplete"]],
])("drops what has lost its complement: %s", (_what, line, fates) => {
  expect(fatesOf(line)).toEqual(fates);
});

test.each([
  [
    "half of a quotation as an object",
    "Norway/NNP/nsubj/2 praised/VBD/root/0 the/DT/det/4 plan/NN/obj/2 “/``/punct/6 fully/RB/advmod/4",
    ["misread"],
  ],
  [
    "a number that was cut off its subject",
    "Three/CD/discourse/3 storms/NNS/nsubj/3 hit/VBD/root/0 the/DT/det/5 coast/NN/obj/3",
    ["misread"],
  ],
  [
    "a finite verb for an adjective",
    "Brook/NNP/compound/3 revealed/VBD/amod/3 police/NNS/nsubj/4 stopped/VBD/root/0 ships/NNS/obj/4",
    ["misread"],
  ],
  [
    "“and” far from the verb that borrows a subject",
    "Crews/NNS/nsubj/2 left/VBD/root/0 roads/NNS/obj/2 and/CC/cc/6 ferries/NNS/conj/3 closed/VBD/conj/2",
    ["misread"],
  ],
  ["“them”, which may be anybody", "Norway/NNP/nsubj/2 praised/VBD/root/0 them/PRP/obj/2", ["misread"]],
  [
    "the subject of a second verb as an object",
    "Norway/NNP/nsubj/2 stated/VBD/root/0 the/DT/det/4 ship/NN/obj/2 overran/VBD/xcomp/4 a/DT/det/7 pier/NN/obj/5",
    ["misread"],
  ],
])("drops %s", (_what, line, fates) => {
  expect(fatesOf(line)).toEqual(fates);
});
