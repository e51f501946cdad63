import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import type { Generation } from "@/lib/model/generation";
import type { GenerateOptions } from "@/lib/nlp/generate";
import type { GenerationRequest } from "./generate-aside";
import { generateHere } from "./generate-here";
import { keepThread } from "./keep-thread";

const OPTIONS: GenerateOptions = { limit: 6, types: ["choice", "cloze"], seed: 0 };
const document = {
  title: "Norland and Estria sign an agreement",
  text: "On 3 May 2024, Norland and Estria signed an agreement on harbours in Oslo. Estria will pay 230 million kroner for six electric ferries. Kalland Marine won the contract to build the ferries in 2023.",
  publishedOn: "2024-05-04",
};

/** Next bundles the worker; here it is run from its source. */
function startFromSource(): Worker {
  const source = JSON.stringify(fileURLToPath(new URL("./generation-worker.ts", import.meta.url)));
  const script = `require("tsx/cjs"); require(${source});`;
  return new Worker(script, { eval: true, execArgv: ["--conditions=react-server"] });
}

test("the thread reads two texts that come at once as this thread does", async () => {
  const ask = keepThread<GenerationRequest, Generation>(startFromSource, { wait: 20_000, work: 20_000, rest: 1_000 });
  const documents = [document, { ...document, publishedOn: null }];
  const aside = await Promise.all(documents.map((one) => ask({ document: one, options: OPTIONS })));
  const here = await Promise.all(documents.map((one) => generateHere(one, OPTIONS)));
  expect(aside).toEqual(here);
  expect(here[0]?.ok && here[0].value.facts.length).toBeGreaterThan(0);
});
