import { expect, test } from "vitest";
import { handRead } from "./hand-trees.testing";
import { listPredicates } from "./predicates";
import { buildTree } from "./tree";

/** The clauses of a tree in words: how each stands, its subject, its verbs, and what else is known of it. */
function predicatesOf(line: string): string[] {
  const { words } = handRead(line);
  const tree = buildTree(words);
  const at = (index: number) => words[index]?.text ?? "";
  return (tree === null ? [] : listPredicates(tree)).map(
    ({ link, subject, verbs, isPassive, isCopular, speaker, isConditional }) =>
      [
        `${link}: ${at(subject)} | ${verbs.map(at).join(" ")}`,
        ...(isPassive ? ["passive"] : []),
        ...(isCopular ? ["copula"] : []),
        ...(speaker === null ? [] : [`by ${at(speaker.subject)}`]),
        ...(isConditional ? ["if"] : []),
      ].join(" | "),
  );
}

const SIGNED = "Norway/NNP/nsubj/2 signed/VBD/root/0 pacts/NNS/obj/2";

test.each([
  ["one clause", `${SIGNED} ././punct/2`, ["main: Norway | signed"]],
  [
    "helpers in order",
    "Norway/NNP/nsubj/4 has/VBZ/aux/4 never/RB/advmod/4 signed/VBN/root/0 pacts/NNS/obj/4",
    ["main: Norway | has signed"],
  ],
  [
    "a passive",
    "Pacts/NNS/nsubj:pass/3 were/VBD/aux:pass/3 signed/VBN/root/0 ././punct/3",
    ["main: Pacts | were signed | passive"],
  ],
  ["a copula", "Oslo/NNP/nsubj/4 is/VBZ/cop/4 a/DT/det/4 port/NN/root/0", ["main: Oslo | is | copula"]],
  [
    "a second verb of the same subject",
    `${SIGNED} and/CC/cc/5 opened/VBD/conj/2 ports/NNS/obj/5`,
    ["main: Norway | signed", "joined: Norway | opened"],
  ],
  [
    "a second participle that shares its helper",
    "Men/NNS/nsubj:pass/3 were/VBD/aux:pass/3 arrested/VBN/root/0 and/CC/cc/5 charged/VBN/conj/3",
    ["main: Men | were arrested | passive", "joined: Men | were charged | passive"],
  ],
  [
    "a second subject",
    `${SIGNED} and/CC/cc/6 Estonia/NNP/nsubj/6 opened/VBD/conj/2 ports/NNS/obj/6`,
    ["main: Norway | signed", "joined: Estonia | opened"],
  ],
  [
    "what somebody said",
    "Brook/NNP/nsubj/2 said/VBD/root/0 that/IN/mark/5 Norway/NNP/nsubj/5 signed/VBD/ccomp/2",
    ["said: Norway | signed | by Brook"],
  ],
  [
    "who says it, behind",
    `${SIGNED} ,/,/punct/2 Brook/NNP/nsubj/6 said/VBD/parataxis/2`,
    ["main: Norway | signed | by Brook"],
  ],
  [
    "a who-clause behind a comma",
    "They/PRP/nsubj/2 met/VBD/root/0 Brook/NNP/obj/2 ,/,/punct/6 who/WP/nsubj/6 leads/VBZ/acl:relcl/3 Oslo/NNP/obj/6",
    ["main: They | met", "relative: Brook | leads"],
  ],
  [
    "a ground",
    `${SIGNED} because/IN/mark/6 Estonia/NNP/nsubj/6 waited/VBD/advcl/2`,
    ["main: Norway | signed", "adverbial: Estonia | waited"],
  ],
  [
    "a condition, which holds for what is joined",
    "If/IN/mark/3 rain/NN/nsubj/3 falls/VBZ/advcl/6 ,/,/punct/6 ports/NNS/nsubj/6 close/VBP/root/0 and/CC/cc/9 ships/NNS/nsubj/9 wait/VBP/conj/6",
    ["main: ports | close | if", "joined: ships | wait | if"],
  ],
])("lists %s", (_trap, line, expected) => {
  expect(predicatesOf(line)).toEqual(expected);
});

test.each([
  ["what nobody said", "Brook/NNP/nsubj/3 never/RB/advmod/3 said/VBD/root/0 Norway/NNP/nsubj/5 signed/VBD/ccomp/3"],
  ["what is thought", "Brook/NNP/nsubj/2 hopes/VBZ/root/0 Norway/NNP/nsubj/4 signed/VBD/ccomp/2"],
  [
    "a ground of what did not happen",
    "Norway/NNP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 leave/VB/root/0 because/IN/mark/7 Estonia/NNP/nsubj/7 signed/VBD/advcl/4",
  ],
  ["a clause of aim", "Norway/NNP/nsubj/2 waited/VBD/root/0 so/IN/mark/5 Estonia/NNP/nsubj/5 signed/VBD/advcl/2"],
  [
    "a semicolon before who speaks",
    "Brook/NNP/nsubj/2 claimed/VBD/root/0 ;/:/punct/5 Norway/NNP/nsubj/5 signed/VBD/ccomp/2",
  ],
  [
    "a who-clause that tells which one is meant",
    "They/PRP/nsubj/2 met/VBD/root/0 men/NNS/obj/2 who/WP/nsubj/5 signed/VBD/acl:relcl/3",
  ],
  ["an infinitive", "Norway/NNP/nsubj/2 hopes/VBZ/root/0 to/TO/mark/4 signed/VB/xcomp/2"],
])("does not list as stated: %s", (_trap, line) => {
  expect(predicatesOf(line).filter((clause) => /signed/.test(clause))).toEqual([]);
});

test("nothing is listed where no verb is finite, and nothing without a subject", () => {
  expect(predicatesOf("Ships/NNS/nsubj/2 waiting/VBG/root/0")).toEqual([]);
  expect(predicatesOf("Sign/VB/root/0 pacts/NNS/obj/1")).toEqual([]);
});

test("nothing is listed of a sentence that was not parsed", () => {
  expect(predicatesOf("Norway/NNP/nsubj/2/0 signed/VBD/root/0/0")).toEqual([]);
});
