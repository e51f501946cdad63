import { expect, test } from "vitest";
import { createRandom, hashText } from "@/lib/model/random";
import { MUTATIONS } from "./mutants.testing";
import { RULES } from "./rules";
import { SOUND_QUESTIONS } from "./sound-questions.testing";
import { shownStem, type VerifySubject } from "./subject";
import { verifyQuestion } from "./verify-question";

type Tally = {
  readonly rule: string;
  readonly name: string;
  readonly total: number;
  readonly missed: readonly string[];
};

const isCaught = (mutant: VerifySubject, rule: string): boolean =>
  verifyQuestion(mutant).some((issue) => issue.rule === rule);

const TALLIES: readonly Tally[] = MUTATIONS.map(({ rule, name, apply }) => {
  const mutants = SOUND_QUESTIONS.map((subject) =>
    apply(subject, createRandom(hashText(`${name} ${shownStem(subject)}`))),
  ).filter((mutant) => mutant !== null);
  return {
    rule,
    name,
    total: mutants.length,
    missed: mutants.filter((mutant) => !isCaught(mutant, rule)).map(shownStem),
  };
});

const ruleIds = [...new Set(RULES.map(({ id }) => id))];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function tallyOf(rule: string) {
  const own = TALLIES.filter((tally) => tally.rule === rule);
  const total = sum(own.map((tally) => tally.total));
  const falseAlarms = SOUND_QUESTIONS.filter((subject) => isCaught(subject, rule)).length;
  return { rule, ways: own.length, total, caught: total - sum(own.map(({ missed }) => missed.length)), falseAlarms };
}

test("prints how many damaged questions each rule catches", () => {
  const rows = ruleIds.map(tallyOf);
  const lines = rows.map(
    (row) =>
      `${row.rule.padEnd(4)} ${row.ways} ways  ${row.caught}/${row.total} caught  ${row.falseAlarms}/${SOUND_QUESTIONS.length} false alarms`,
  );
  const missed = TALLIES.filter(({ missed }) => missed.length > 0).map(
    ({ rule, name, missed }) => `  missed ${rule} ${name}: ${missed.slice(0, 30).join(" | ")}`,
  );
  process.stdout.write(`${[...lines, ...missed].join("\n")}\n`);
  expect(rows.length).toBe(ruleIds.length);
});

test.each(ruleIds)("%s catches 95 of 100 damaged questions and raises 5 of 100 false alarms at most", (rule) => {
  const { ways, total, caught, falseAlarms } = tallyOf(rule);
  expect(ways).toBeGreaterThanOrEqual(2);
  expect(total).toBeGreaterThanOrEqual(4);
  expect(caught / total).toBeGreaterThanOrEqual(0.95);
  expect(falseAlarms / SOUND_QUESTIONS.length).toBeLessThanOrEqual(0.05);
});
