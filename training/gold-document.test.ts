import { expect, test } from "vitest";
import { chooseFold, toDocuments } from "./gold-document";
import type { GoldSentence } from "./read-treebank";

const sentence = (text: string, forms: string, start: Partial<GoldSentence> = {}): GoldSentence => ({
  id: "harbour-1",
  text,
  documentId: null,
  startsParagraph: false,
  tokens: forms.split(" ").map((form) => ({ form, tag: "X", head: null, relation: "dep", notes: "_" })),
  ...start,
});

test("sentences of a paragraph are joined by a blank, paragraphs by a line break", () => {
  const [document] = toDocuments([
    sentence("Tides rose.", "Tides rose .", { documentId: "harbour", startsParagraph: true }),
    sentence("They won't fall!", "They wo n't fall !"),
    sentence("Boats left.", "Boats left .", { startsParagraph: true }),
  ]);
  expect(document?.text).toBe("Tides rose. They won't fall!\nBoats left.");
  const texts = document?.sentences.map(({ spans, span }) => [
    document.text.slice(span.start, span.end),
    ...spans.map(({ start, end }) => document.text.slice(start, end)),
  ]);
  expect(texts).toEqual([
    ["Tides rose.", "Tides", "rose", "."],
    ["They won't fall!", "They", "wo", "n't", "fall", "!"],
    ["Boats left.", "Boats", "left", "."],
  ]);
});

test("a document starts where the file says so, or is the whole file", () => {
  const a = sentence("A.", "A .");
  expect(toDocuments([a, a])).toHaveLength(1);
  const documents = toDocuments([{ ...a, documentId: "one" }, a, { ...a, documentId: "two" }]);
  expect(documents.map(({ id, text }) => [id, text])).toEqual([
    ["one", "A. A."],
    ["two", "A."],
  ]);
});

test("a form that does not stand in the text is refused", () => {
  expect(() => toDocuments([sentence("Tides fell.", "Tides rose .")])).toThrow('"rose" does not stand at 6');
});

test("a fold has every other document of news and interviews, in the order of their ids", () => {
  const documents = ["GUM_news_quay", "GUM_bio_baker", "GUM_news_boat", "GUM_interview_pilot"].map((id) => ({
    id,
    text: "",
    sentences: [],
  }));
  const ids = (fold: 0 | 1) => chooseFold(documents, fold).map(({ id }) => id);
  expect(ids(0)).toEqual(["GUM_interview_pilot", "GUM_news_quay"]);
  expect(ids(1)).toEqual(["GUM_news_boat"]);
});
