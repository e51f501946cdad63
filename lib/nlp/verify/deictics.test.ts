import { expect, test } from "vitest";
import { aChoiceQuestion } from "@/lib/model/testing";
import { findDeictics } from "./deictics";
import { aSubject, BRIDGE } from "./sound-questions.testing";

const asked = (stem: string) => aSubject(BRIDGE, aChoiceQuestion({ stem }));

test.each([
  "What did Norvia open today?",
  "What did Norvia open last week?",
  "Who resigned this month in Holm?",
  "Who arrived here on 3 May 2031?",
  "Which bridge opened on Monday in Port Lanna?",
  "Which bridge opened on Monday with 214 guests in Port Lanna?",
  "Which bridge will open on Monday, Olaf Brook said?",
  "Who resigned ten years ago in Holm?",
  "Who has recently resigned as mayor of Holm?",
  "Which bridge do Norvia and Estria currently share?",
  "Which town lost ferries in recent years?",
])("a word that depends on the day or place of reading is found: %s", (stem) => {
  expect(findDeictics(asked(stem))).toHaveLength(1);
});

test.each([
  "Which bridge opened on Monday, 3 May 2031?",
  "Which bridge opened on Monday, May 3, 2031?",
  "Which shop invented Black Friday?",
  "Which Sunday Times journalist won the prize in 2031?",
  "What happened in the last week of the campaign in Estria?",
  "How many visitors per day did Holm have in 2031?",
  "Who said “today is the day” in Port Lanna?",
  "Which ferry was known as the Hereford in 2031?",
])("a dated or quoted one is left alone: %s", (stem) => {
  expect(findDeictics(asked(stem))).toEqual([]);
});
