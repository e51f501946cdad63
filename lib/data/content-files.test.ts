import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { ENTITY_TYPES } from "@/lib/model/reading";
import { parseBrief } from "@/prisma/parse-brief";
import { readLexicon } from "./content-files";

const folder = path.resolve(import.meta.dirname, "../../content/articles");
const names = z.array(z.string().min(1));

test("the word lists have the form that the generator expects", () => {
  const lexicon = z.object({
    countries: z
      .array(
        z.object({
          name: z.string(),
          aliases: names,
          demonyms: names,
          capital: z.string().nullable(),
          neighbours: names,
        }),
      )
      .min(190),
    cities: names,
    regions: names,
    givenNames: names,
    givenNameGenders: z.array(z.object({ gender: z.enum(["female", "male"]), names })).length(2),
    peoples: names,
    firstNames: names.min(1000),
    surnames: names.min(1000),
    towns: names.min(1000),
    subdivisions: names.min(1000),
    usStates: names.min(50),
    typeNouns: z.array(z.object({ type: z.enum(ENTITY_TYPES), words: z.string() })),
    typeVotes: z.array(z.object({ clue: z.string(), votes: z.array(z.number()).length(4) })).min(20),
    titles: names,
    abbreviations: z.array(z.string().endsWith(".")),
    organisationSuffixes: z.record(z.string(), z.string()),
    organisations: z.array(z.object({ name: z.string(), type: z.string(), aliases: names })),
  });
  expect(lexicon.safeParse(readLexicon()).error?.issues ?? []).toEqual([]);
});

test.each(readdirSync(folder))("the brief %s names its title, day, licence and sources", (file) => {
  const brief = parseBrief(readFileSync(path.join(folder, file), "utf8"));
  expect(brief.publishedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(brief.text.split(/\s+/).length).toBeGreaterThanOrEqual(250);
  expect(brief.citedSources?.every(({ name, address }) => name !== "" && URL.canParse(address))).toBe(true);
  expect(brief.citedSources?.length).toBeGreaterThanOrEqual(2);
});
