import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createRandom, hashText } from "@/lib/model/random";
import { generateFrom } from "@/lib/nlp/reading.testing";
import { MUTATIONS } from "./mutants.testing";
import { RULES } from "./rules";
import { SOUND_QUESTIONS } from "./sound-stories.testing";
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

const tallyAll = (subjects: readonly VerifySubject[]): readonly Tally[] =>
  MUTATIONS.map(({ rule, name, apply }) => {
    const mutants = subjects
      .map((subject) => apply(subject, createRandom(hashText(`${name} ${shownStem(subject)}`))))
      .filter((mutant) => mutant !== null);
    const missed = mutants.filter((mutant) => !isCaught(mutant, rule)).map(shownStem);
    return { rule, name, total: mutants.length, missed };
  });

/** What the generator keeps of the briefs: questions this lint has let through, written by other code. */
async function generatedQuestions(): Promise<VerifySubject[]> {
  const folder = "content/articles";
  const subjects = readdirSync(folder).map(async (file) => {
    const text = readFileSync(`${folder}/${file}`, "utf8").split(/^---$/m).slice(2).join("---");
    const document = { title: null, text, publishedOn: null };
    const options = { limit: 50, types: ["choice", "cloze"], seed: 0 } as const;
    const { accepted, sentences, entities } = await generateFrom(document, options);
    return accepted.map(({ question, fact }) => ({ document, sentences, entities, fact, question }));
  });
  return (await Promise.all(subjects)).flat();
}

const OWN = tallyAll(SOUND_QUESTIONS);
const GENERATED = tallyAll(await generatedQuestions());

const ruleIds = [...new Set(RULES.map(({ id }) => id))];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function countOf(tallies: readonly Tally[], rule: string) {
  const own = tallies.filter((tally) => tally.rule === rule);
  const total = sum(own.map((tally) => tally.total));
  return { ways: own.length, total, caught: total - sum(own.map(({ missed }) => missed.length)) };
}
const falseAlarmsOf = (rule: string): number => SOUND_QUESTIONS.filter((subject) => isCaught(subject, rule)).length;

test("prints how many damaged questions each rule catches, of our own and of generated ones", () => {
  const lines = ruleIds.map((rule) => {
    const [own, generated] = [countOf(OWN, rule), countOf(GENERATED, rule)];
    const counts = `own ${own.caught}/${own.total}  generated ${generated.caught}/${generated.total}`;
    return `${rule.padEnd(4)} ${own.ways} ways  ${counts}  false alarms ${falseAlarmsOf(rule)}/${SOUND_QUESTIONS.length}`;
  });
  const missed = [...OWN, ...GENERATED].flatMap(({ rule, name, missed }) =>
    missed.slice(0, 2).map((stem) => `  missed ${rule} ${name}: ${stem}`),
  );
  process.stdout.write(`${[...lines, ...missed].join("\n")}\n`);
  expect(lines.length).toBe(ruleIds.length);
});

test.each(ruleIds)("%s catches 95 of 100 damaged questions and raises 5 of 100 false alarms at most", (rule) => {
  const { ways, total, caught } = countOf(OWN, rule);
  expect(ways).toBeGreaterThanOrEqual(2);
  expect(total).toBeGreaterThanOrEqual(4);
  expect(caught / total).toBeGreaterThanOrEqual(0.95);
  expect(falseAlarmsOf(rule) / SOUND_QUESTIONS.length).toBeLessThanOrEqual(0.05);
});

test("of damaged generated questions 95 of 100 are caught", () => {
  const counts = ruleIds.map((rule) => countOf(GENERATED, rule));
  const total = sum(counts.map((count) => count.total));
  expect(total).toBeGreaterThan(500);
  expect(sum(counts.map((count) => count.caught)) / total).toBeGreaterThanOrEqual(0.95);
});

test("of all our own damaged questions 95 of 100 are caught, and 5 of 100 sound ones at most raise an alarm", () => {
  const counts = ruleIds.map((rule) => countOf(OWN, rule));
  expect(sum(counts.map((count) => count.caught)) / sum(counts.map((count) => count.total))).toBeGreaterThanOrEqual(
    0.95,
  );
  expect(SOUND_QUESTIONS.length).toBeGreaterThanOrEqual(100);
  const alarmed = SOUND_QUESTIONS.filter((subject) => verifyQuestion(subject).length > 0);
  expect(alarmed.length / SOUND_QUESTIONS.length).toBeLessThanOrEqual(0.05);
});
