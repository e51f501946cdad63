import { expect, test } from "vitest";
import { sliceSpan } from "@/lib/model/span";
import { cutClauses } from "./clauses";
import { handRead } from "./hand-trees.testing";
import { hedgesOf, isNegated, lemmaOf, modalityOf, tenseOf } from "./modality";

function clauseOf(line: string) {
  const read = handRead(line);
  const [clause] = cutClauses(read, { names: [], antecedents: [], times: [], amounts: [] });
  if (clause === undefined) throw new Error(`no clause in “${read.text}”`);
  return { clause, text: read.text };
}

const OBJECT = "ships/NNS/obj";

test.each([
  ["what happened", `Norway/NNP/nsubj/2 sold/VBD/root/0 ${OBJECT}/2`, "asserted past sell"],
  ["what is so", `Norway/NNP/nsubj/2 sells/VBZ/root/0 ${OBJECT}/2`, "asserted present sell"],
  ["what has happened", `Norway/NNP/nsubj/3 has/VBZ/aux/3 sold/VBN/root/0 ${OBJECT}/3`, "asserted perfect sell"],
  ["a denial", `Norway/NNP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 sell/VB/root/0 ${OBJECT}/4`, "asserted past not sell"],
  ["no ships", "Norway/NNP/nsubj/2 sold/VBD/root/0 no/DT/det/4 ships/NNS/obj/2", "asserted past not sell"],
  ["a plan", `Norway/NNP/nsubj/3 will/MD/aux/3 sell/VB/root/0 ${OBJECT}/3`, "planned future sell"],
  ["an agreement", "Norway/NNP/nsubj/2 agreed/VBD/root/0 to/TO/mark/4 sail/VB/xcomp/2", "planned past agree"],
  [
    "what is expected",
    "Norway/NNP/nsubj:pass/3 is/VBZ/aux:pass/3 expected/VBN/root/0 to/TO/mark/5 sail/VB/xcomp/3",
    "planned present expect",
  ],
  ["what may be", `Norway/NNP/nsubj/3 may/MD/aux/3 sell/VB/root/0 ${OBJECT}/3`, "hypothetical present sell"],
  ["what would be", `Norway/NNP/nsubj/3 would/MD/aux/3 sell/VB/root/0 ${OBJECT}/3`, "hypothetical future sell"],
  [
    "a condition",
    "Ports/NNS/nsubj/2 close/VBP/root/0 if/IN/mark/5 rain/NN/nsubj/5 falls/VBZ/advcl/2",
    "hypothetical present close",
  ],
  ["a claim", `Norway/NNP/nsubj/3 allegedly/RB/advmod/3 sold/VBD/root/0 ${OBJECT}/3`, "alleged past sell"],
  [
    "an accusation",
    "Men/NNS/nsubj:pass/3 were/VBD/aux:pass/3 accused/VBN/root/0 of/IN/case/5 theft/NN/obl/3",
    "alleged past accuse",
  ],
  [
    "what somebody says",
    `Brook/NNP/nsubj/2 said/VBD/root/0 that/IN/mark/5 Norway/NNP/nsubj/5 sold/VBD/ccomp/2 ${OBJECT}/5`,
    "reported past sell",
  ],
  [
    "what somebody says will be",
    `Brook/NNP/nsubj/2 said/VBD/root/0 that/IN/mark/6 Norway/NNP/nsubj/6 would/MD/aux/6 sell/VB/ccomp/2 ${OBJECT}/6`,
    "reported future sell",
  ],
  ["a particle", "Ships/NNS/nsubj/2 broke/VBD/root/0 down/RP/compound:prt/2", "asserted past break down"],
  ["a copula", "Oslo/NNP/nsubj/4 was/VBD/cop/4 a/DT/det/4 port/NN/root/0", "asserted past be"],
])("tells how sure, when and what: %s", (_trap, line, expected) => {
  const { clause } = clauseOf(line);
  const not = isNegated(clause) ? "not " : "";
  expect(`${modalityOf(clause)} ${tenseOf(clause)} ${not}${lemmaOf(clause)}`).toBe(expected);
});

test.each([
  ["at least", "At/IN/case/2 least/JJS/nmod/3 12/CD/nummod/4 ships/NNS/nsubj/5 sank/VBD/root/0", ["At least"]],
  ["about", "About/RB/advmod/2 12/CD/nummod/3 ships/NNS/nsubj/4 sank/VBD/root/0", ["About"]],
  ["about a thing", "Men/NNS/nsubj/2 spoke/VBD/root/0 about/IN/case/4 ships/NNS/obl/2", []],
  ["over a thing", "Ships/NNS/nsubj/2 sailed/VBD/root/0 over/IN/case/5 the/DT/det/5 reef/NN/obl/2", []],
  ["only", "Only/RB/advmod/2 ships/NNS/nsubj/3 sank/VBD/root/0", ["Only"]],
  ["a claim before a noun", "The/DT/det/3 alleged/JJ/amod/3 thief/NN/nsubj/4 fled/VBD/root/0", ["alleged"]],
  ["the accused", "The/DT/det/2 accused/NN/nsubj/3 fled/VBD/root/0", []],
])("takes for a hedge what limits a clause: %s", (_trap, line, expected) => {
  const { clause, text } = clauseOf(line);
  expect(hedgesOf(clause).map((span) => sliceSpan(text, span))).toEqual(expected);
});
