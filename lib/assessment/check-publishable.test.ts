import { expect, test } from "vitest";
import type { Issue } from "@/lib/model/generation";
import { aChoiceQuestion } from "@/lib/model/testing";
import { findPublishProblems } from "./check-publishable";

const issue = (severity: Issue["severity"]): Issue => ({
  rule: "L2",
  severity,
  detail: "“he” has no one to refer to.",
});
const draft = (approved: boolean, issues: readonly Issue[] = [], body = aChoiceQuestion()) => ({
  approved,
  issues,
  body,
});

test.each([
  ["nothing approved", [draft(false), draft(false)], ["no-approved-questions"]],
  ["no questions", [], ["no-approved-questions"]],
  ["an error", [draft(true), draft(true, [issue("error")])], ["blocking-issue"]],
  ["a reject", [draft(true, [issue("reject")])], ["blocking-issue"]],
  ["a warning", [draft(true, [issue("warning")])], []],
  ["an error in one that is left out", [draft(true), draft(false, [issue("error")])], []],
  ["no key", [draft(true, [], aChoiceQuestion({ key: "Elsewhere" }))], ["no-single-key"]],
  ["two keys", [draft(true, [], aChoiceQuestion({ options: ["Oslo", "Oslo"] }))], ["no-single-key"]],
  ["one option", [draft(true, [], aChoiceQuestion({ options: ["Oslo"] }))], ["too-few-options"]],
])("finds what blocks publication: %s", (_case, questions, codes) => {
  expect(findPublishProblems(questions).map(({ code }) => code)).toEqual(codes);
});

test("a problem names the question by its place in the draft", () => {
  const problems = findPublishProblems([draft(false), draft(true, [issue("error")])]);
  expect(problems).toEqual([{ code: "blocking-issue", index: 1, issue: issue("error") }]);
});
