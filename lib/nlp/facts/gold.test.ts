import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readText } from "@/lib/nlp/reading.testing";

type Verdict = { readonly article: string; readonly factId: string; readonly verdict: "right" | "wrong" };

/** Our own briefs, whose text is in the project; the other articles of the sample are not. */
const folder = "content/articles";
const verdicts = (JSON.parse(readFileSync("content/gold/facts.json", "utf8")) as Verdict[]).filter(({ article }) =>
  readdirSync(folder).includes(article),
);

/** Share of the facts judged right that must still be found. May only rise. */
const FLOOR = 0.95;

test("finds the facts of our briefs that a person has judged right", async () => {
  const found = new Set<string>();
  for (const article of new Set(verdicts.map((each) => each.article))) {
    const [, head = "", ...rest] = readFileSync(`${folder}/${article}`, "utf8").split("---\n");
    const publishedOn = /publishedOn: (\S+)/.exec(head)?.[1] ?? null;
    const reading = await readText(rest.join("---\n").trim(), publishedOn);
    for (const { facts } of reading.found) for (const { fact } of facts) found.add(fact.id);
  }
  const right = verdicts.filter(({ verdict }) => verdict === "right");
  const missing = right.filter(({ factId }) => !found.has(factId)).map(({ factId }) => factId);
  expect(right.length).toBeGreaterThan(20);
  expect(missing.length).toBeLessThanOrEqual(right.length * (1 - FLOOR));
});
