import { expect, test } from "vitest";
import { learnVotes, type Thing } from "./learn-votes";

const thing = (clue: string, counts: readonly number[], weight = 1): Thing => ({
  clues: [
    ["any", 1],
    [clue, 1],
  ],
  counts,
  weight,
});
const times = (count: number, one: Thing): Thing[] => Array.from({ length: count }, () => one);

test("a clue votes for the class that it stands with", () => {
  const votes = learnVotes([...times(20, thing("says", [1, 0])), ...times(20, thing("in", [0, 1]))], 2);
  const [person = 0, place = 0] = votes.get("says") ?? [];
  expect(person).toBeGreaterThan(1);
  expect(place).toBeLessThan(-1);
});

test("what is rare has no vote, by weight", () => {
  const votes = learnVotes([...times(20, thing("says", [1, 0])), ...times(20, thing("in", [0, 1], 0.1))], 2);
  expect([...votes.keys()]).toEqual(["any", "says"]);
});

test("a thing that is read two ways counts by the weights of both", () => {
  const votes = learnVotes([...times(20, thing("says", [1, 0], 0.75)), ...times(20, thing("says", [0, 1], 0.25))], 2);
  const [person = 0, place = 0] = votes.get("says") ?? [];
  expect(person).toBeGreaterThan(place);
  expect(person).toBeLessThan(1);
});
