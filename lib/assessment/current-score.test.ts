import { expect, test } from "vitest";
import { asId } from "@/lib/model/ids";
import type { ScoreEvent } from "@/lib/model/score";
import { currentScore } from "./current-score";

const event = (kind: ScoreEvent["kind"], minute: number, earned: number): ScoreEvent => {
  const score = { status: "scored", earned, max: 1, trace: [] } as const;
  const base = {
    id: asId<ScoreEvent["id"]>(`${kind}-${minute}`),
    responseId: asId<ScoreEvent["responseId"]>("r1"),
    at: new Date(minute * 60000),
    score,
  };
  if (kind === "auto") return { ...base, kind };
  if (kind === "regrade") return { ...base, kind, regradeId: "regrade-1", scoredWith: asId("version-2") };
  return { ...base, kind, by: asId("teacher-1"), comment: "The article says so." };
};

test.each([
  ["auto alone", [event("auto", 0, 0.1)], 0.1],
  ["regrade over auto", [event("auto", 0, 0), event("regrade", 1, 0.2)], 0.2],
  ["the later regrade", [event("regrade", 2, 0.3), event("regrade", 1, 0.2), event("auto", 0, 0)], 0.3],
  ["override over auto", [event("auto", 0, 0), event("override", 1, 0.4)], 0.4],
  ["override over a later regrade", [event("override", 1, 0.4), event("regrade", 9, 0.2)], 0.4],
  ["the later override", [event("override", 1, 0.4), event("override", 2, 0.5)], 0.5],
  ["of the same minute the later in the list", [event("override", 1, 0.4), event("override", 1, 0.6)], 0.6],
])("the standing score is %s", (_case, events, earned) => {
  expect(currentScore(events)).toMatchObject({ earned });
});

test("without events there is no score", () => {
  expect(currentScore([])).toBeNull();
});
