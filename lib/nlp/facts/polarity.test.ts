import { expect, test } from "vitest";
import { handRead } from "./hand-trees.testing";
import { isDenied, isFirm, isHalfDone } from "./polarity";
import { listPredicates } from "./predicates";
import { buildTree } from "./tree";

/** Asks one of the checks about the first clause of a tree. */
function ask(check: typeof isDenied, line: string): boolean {
  const tree = buildTree(handRead(line).words);
  const predicate = tree === null ? undefined : listPredicates(tree)[0];
  if (tree === null || predicate === undefined) throw new Error(`no clause in “${line}”`);
  return check(tree, predicate);
}

test.each([
  ["not", "Norway/NNP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 sail/VB/root/0", true],
  ["n't", "Norway/NNP/nsubj/4 did/VBD/aux/4 n’t/RB/advmod/4 sail/VB/root/0", true],
  ["never", "Norway/NNP/nsubj/3 never/RB/advmod/3 sailed/VBD/root/0", true],
  ["no longer", "Norway/NNP/nsubj/4 no/RB/advmod/3 longer/RB/advmod/4 sails/VBZ/root/0", true],
  ["nobody", "Nobody/NN/nsubj/2 sailed/VBD/root/0", true],
  ["no ship", "No/DT/det/2 ship/NN/nsubj/3 sailed/VBD/root/0", true],
  ["no object", "Norway/NNP/nsubj/2 sold/VBD/root/0 no/DT/det/4 ships/NNS/obj/2", true],
  ["few", "Few/JJ/amod/2 ships/NNS/nsubj/3 sailed/VBD/root/0", true],
  ["a few", "A/DT/det/3 few/JJ/amod/3 ships/NNS/nsubj/4 sailed/VBD/root/0", false],
  [
    "no fewer than",
    "No/RB/advmod/4 fewer/JJR/advmod/4 than/IN/fixed/2 12/CD/nummod/5 ships/NNS/nsubj/6 sailed/VBD/root/0",
    false,
  ],
  ["a no behind", "Norway/NNP/nsubj/2 sailed/VBD/root/0 for/IN/case/5 no/DT/det/5 reason/NN/obl/2", false],
  ["nothing of the kind", "Norway/NNP/nsubj/2 sailed/VBD/root/0", false],
])("sees whether a clause is denied: %s", (_trap, line, expected) => {
  expect(ask(isDenied, line)).toBe(expected);
});

test.each([
  ["nearly", "Norway/NNP/nsubj/3 nearly/RB/advmod/3 won/VBD/root/0", true],
  ["barely", "Norway/NNP/nsubj/3 barely/RB/advmod/3 won/VBD/root/0", true],
  ["of a number", "Norway/NNP/nsubj/2 sold/VBD/root/0 nearly/RB/advmod/4 12/CD/nummod/5 ships/NNS/obj/2", false],
])("sees what is only half done: %s", (_trap, line, expected) => {
  expect(ask(isHalfDone, line)).toBe(expected);
});

test.each([
  ["done", "Norway/NNP/nsubj/2 sailed/VBD/root/0", true],
  ["denied", "Norway/NNP/nsubj/3 never/RB/advmod/3 sailed/VBD/root/0", false],
  ["open", "Norway/NNP/nsubj/3 may/MD/aux/3 sail/VB/root/0", false],
  ["ahead", "Norway/NNP/nsubj/3 will/MD/aux/3 sail/VB/root/0", false],
  ["a claim", "Norway/NNP/nsubj/3 allegedly/RB/advmod/3 sailed/VBD/root/0", false],
  ["due", "Norway/NNP/nsubj/3 is/VBZ/cop/3 due/JJ/root/0 to/TO/mark/5 sail/VB/xcomp/3", false],
])("sees whether a clause holds as it stands: %s", (_trap, line, expected) => {
  expect(ask(isFirm, line)).toBe(expected);
});
