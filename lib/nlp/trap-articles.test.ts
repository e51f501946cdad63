import { expect, test } from "vitest";
import { scoreDocument } from "@/lib/features/score-document";
import { generate } from "./generate";
import { readArticle } from "./read-article";
import { lexicon } from "./reading.testing";
import { TRAP_ARTICLES, TRAPS, type TrapArticle } from "./trap-articles.testing";
import { listQuestionRows } from "./trap-questions.testing";
import { listReadingRows, type Row } from "./trap-rows.testing";

async function listRows({ document, sidecar }: TrapArticle): Promise<Row[]> {
  const scores = await scoreDocument(document, lexicon);
  const generation = generate(
    document,
    scores,
    { lexicon, ranker: null },
    { limit: 50, types: ["choice", "cloze"], seed: 0 },
  );
  return [
    ...listReadingRows(sidecar, document, readArticle(document, scores, lexicon)),
    ...listQuestionRows(sidecar, document, generation),
  ];
}

for (const article of TRAP_ARTICLES) {
  const { name, sidecar } = article;
  const rows = await listRows(article);
  for (const { title, expected, found } of rows) {
    const fault = sidecar.known[title];
    if (fault === undefined) {
      test(`${name}: ${title}`, () => {
        expect(found).toEqual(expected);
      });
    } else {
      test(`${name}: known fault in ${fault}: ${title}`, () => {
        expect(found, `mended: take the row out of "known" in lib/nlp/traps/${name}.json`).not.toEqual(expected);
      });
    }
  }

  test(`${name}: rows have names of their own, and every known fault is one of them`, () => {
    const titles = rows.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
    expect(Object.keys(sidecar.known).filter((title) => !titles.includes(title))).toEqual([]);
  });
}

test("every trap stands in two articles", () => {
  const traps = TRAP_ARTICLES.flatMap(({ sidecar }) => sidecar.traps);
  expect(TRAPS.filter((trap) => traps.filter((other) => other === trap).length < 2)).toEqual([]);
  expect(traps.filter((trap) => !TRAPS.includes(trap))).toEqual([]);
});

test("every sidecar has the same parts, so that no expectation is skipped for its name", () => {
  const partsOf = ({ sidecar }: TrapArticle) =>
    Object.keys(sidecar)
      .filter((part) => part !== "lineEnd")
      .toSorted();
  const [first, ...others] = TRAP_ARTICLES.map(partsOf);
  expect(others.filter((parts) => String(parts) !== String(first))).toEqual([]);
});
