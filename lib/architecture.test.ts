import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

// TypeScript 7 has no compiler API for import checkers to stand on, so the rules of docs/architecture.md are checked
// here on the text of the imports. The first tests plant broken files, so that a check that finds nothing shows.

const PURE = ["lib/model", "lib/nlp", "lib/assessment"];
const IMPURE = ["lib/data", "lib/assist", "lib/auth", "lib/features"];
const MAY_IMPORT: Record<string, readonly string[]> = {
  "lib/model": [],
  "lib/nlp": ["lib/model"],
  "lib/assessment": ["lib/model"],

  "lib/data": ["lib/model"],
  "lib/assist": ["lib/model"],
  "lib/auth": ["lib/model", "lib/data"],
  "lib/features": [...PURE, "lib/data", "lib/assist", "lib/auth"],
  app: ["lib/model", "lib/features", "lib/auth"],
  prisma: ["lib/model", "lib/data", "lib/features", "lib/auth"],
  e2e: ["lib/model", "lib/data", "lib/features"],
  training: ["lib/model", "lib/nlp", "lib/data"],
};

/** Packages and who may use them; a package that is not listed may be used nowhere. */
const PACKAGE_USERS: Record<string, readonly string[]> = {
  next: ["app", "lib/auth"],
  react: ["app", "lib/auth"],
  "lucide-react": ["app"],
  "@fontsource-variable/source-serif-4": ["app"],
  "@auth/core": ["lib/auth"],
  "@node-rs/argon2": ["lib/auth"],
  "@auth/prisma-adapter": ["lib/data"],
  "@electric-sql/pglite": ["lib/data"],
  "@prisma/adapter-pg": ["lib/data"],
  "@prisma/driver-adapter-utils": ["lib/data"],
  "pglite-prisma-adapter": ["lib/data"],
  "onnxruntime-web": ["lib/data"],
  uuid: ["lib/data"],
  ai: ["lib/assist"],
  "@ai-sdk/openai-compatible": ["lib/assist"],
  zod: ["lib/data", "lib/assist", "lib/features"],
  "server-only": IMPURE,
  "node:worker_threads": ["lib/features"],
  node: ["lib/data", "prisma", "e2e", "training"],
  "@playwright/test": ["e2e"],
  "@axe-core/playwright": ["e2e"],
};
/** In tests and their builders only. */
const TEST_PACKAGES = ["vitest", "fast-check", "pg", "node"];
/** What reads a request may be used by app only; features are told who asks. */
const REQUEST_READERS = ["@/lib/auth/session", "@/lib/auth/handlers", "@/lib/auth/sign-in", "@/lib/auth/config"];

const IMPORT =
  /^(?:import|export)\b[^"';=]*\bfrom\s*["']([^"']+)["']|^import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;
const UNREPEATABLE = /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)/;
const FORBIDDEN_NAME =
  /(?:^|\/)(?:utils?|helpers?|common|misc|types|hooks|services|index)(?:\.tsx?$|\/)|(?:comprehensive|final|v2)-/;
const WRITES =
  /\b(?:database\(\)|transaction)\.\w+\.(?:create|update|upsert|delete)|\$transaction|\$executeRaw|INSERT INTO/;

const layerOf = (file: string): string | undefined =>
  Object.keys(MAY_IMPORT).find((layer) => file.startsWith(`${layer}/`));
const isTest = (file: string): boolean => /\.(?:test|testing)\.tsx?$/.test(file);
const packageOf = (specifier: string): string => {
  if (specifier in PACKAGE_USERS) return specifier;
  return specifier.startsWith("node:") ? "node" : specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
};

/** What is wrong with one import, as a sentence a newcomer can act on; null when it is allowed. */
function importProblem(file: string, layer: string, specifier: string): string | null {
  if (specifier.startsWith("./")) return null;
  if (specifier.startsWith("../")) return `write "@/…" instead of "${specifier}"`;
  if (!specifier.startsWith("@/")) return packageProblem(file, layer, packageOf(specifier));
  if (layer === "lib/features" && REQUEST_READERS.includes(specifier)) return "features are told who asks: use `by`";
  if (/testing$/.test(specifier) && !isTest(file) && layer !== "e2e")
    return `${specifier} is for tests and browser journeys only`;
  const target = layerOf(specifier.slice(2));
  const isAllowed =
    target === undefined ? layer === "app" : target === layer || MAY_IMPORT[layer]?.includes(target) || isTest(file);
  return isAllowed ? null : `${layer} may not import ${target ?? specifier}`;
}

function packageProblem(file: string, layer: string, name: string): string | null {
  const users = [...(PACKAGE_USERS[name] ?? [])];
  const isAllowed = users.includes(layer) || (isTest(file) && TEST_PACKAGES.includes(name));
  return isAllowed ? null : `${layer} may not use the package ${name}`;
}

/** The lines every client component and every server-only file must begin with, and what must not follow. */
function borderProblems(file: string, layer: string, source: string): string[] {
  const isServerOnly = /\.ts$/.test(file) && IMPURE.includes(layer) && !isTest(file);
  const isClient = /^"use client";/.test(source);
  const reachesServer =
    [...source.matchAll(/^import \{[^}]*\} from "@\/lib\/(?:features|data|assist|auth)\//gm)].length > 0;
  return [
    ...(isServerOnly && !source.startsWith('import "server-only";') ? ['line 1 is `import "server-only";`'] : []),
    ...(isClient && reachesServer ? ["a client component imports only types from the server"] : []),
  ];
}

function styleProblems(file: string, layer: string, source: string): string[] {
  const isPure = PURE.includes(layer) && !isTest(file);
  return [
    ...(isPure && UNREPEATABLE.test(source) ? ['pass "now" or "random" in'] : []),
    ...(FORBIDDEN_NAME.test(file) ? ["name the file after what it does"] : []),
    ...(/dangerouslySetInnerHTML/.test(source) ? ["no HTML from strings"] : []),
    ...(/\b(?:toBeDefined|toBeTruthy)\(/.test(source) ? ["say what is expected"] : []),
    ...(layer === "lib/data" && !isTest(file) && WRITES.test(source) && !source.includes('from "./retry"')
      ? ["writes go through `retry`"]
      : []),
    ...(layer === "lib/data" && unboundedList(source) ? ["every findMany has a `take`"] : []),
    ...(layer === "lib/data" && /\bskip:|\bOFFSET\b/.test(source) ? ["pages are by key, not by offset"] : []),
  ];
}

const unboundedList = (source: string): boolean =>
  source
    .split("findMany(")
    .slice(1)
    .some((call) => !call.slice(0, call.indexOf("});")).includes("take:"));

/** An action, page or route asks who is there, unless it is on the list of public ones. */
const PUBLIC = [
  "app/page.tsx",
  "app/articles/page.tsx",
  "app/sign-in/page.tsx",
  "app/sign-up/page.tsx",
  "app/api/auth/[...auth]/route.ts",
  "app/api/health/route.ts",
  "app/api/ready/route.ts",
  "app/sign-in/actions.ts",
  "app/sign-up/actions.ts",
];
function guardProblems(file: string, source: string): string[] {
  const isEntry = /^app\/.*(?:page\.tsx|actions\.ts|route\.ts)$/.test(file) && !PUBLIC.includes(file);
  const isGuarded = /\b(?:requireUser|currentUser)\(/.test(source) || /redirect\("\/teach\/quizzes"\)/.test(source);
  return isEntry && !isGuarded ? ["ask who is there: requireUser or currentUser"] : [];
}

/** Every broken rule in one source file. */
function violations(file: string, source: string): string[] {
  const layer = layerOf(file);
  if (layer === undefined) return [];
  const imports = [...source.matchAll(IMPORT)].map((found) =>
    importProblem(file, layer, found.slice(1).find((specifier) => specifier !== undefined) ?? ""),
  );
  return [
    ...imports.filter((problem) => problem !== null),
    ...borderProblems(file, layer, source),
    ...styleProblems(file, layer, source),
    ...guardProblems(file, source),
  ].map((problem) => `${file}: ${problem}`);
}

test.each([
  ["a pure layer reaching data", "lib/nlp/x.ts", 'import { database } from "@/lib/data/client";'],
  ["one heart importing the other", "lib/nlp/x.ts", 'import { scoreResponse } from "@/lib/assessment/score-response";'],
  ["a page asking the database", "app/x.tsx", 'import { database } from "@/lib/data/client";'],
  [
    "a feature reading cookies",
    "lib/features/x.ts",
    'import "server-only";\nimport { currentUser } from "@/lib/auth/session";',
  ],
  ["a package without a home", "lib/features/x.ts", 'import "server-only";\nimport _ from "lodash";'],
  ["a path upwards", "lib/nlp/x.ts", 'import { a } from "../model/span";'],
  ["a page asking a language model", "app/x.tsx", 'import { generateText } from "ai";'],
  ["a language model behind the facts", "lib/nlp/x.ts", 'import { askModel } from "@/lib/assist/ask-model";'],
  ["zod in a page", "app/x.tsx", 'import { z } from "zod";'],
  ["chance in a pure layer", "lib/nlp/x.ts", "export const roll = () => Math.random();"],
  ["time in a pure layer", "lib/assessment/x.ts", "export const when = () => new Date();"],
  ["a drawer", "lib/nlp/utils.ts", "export {};"],
  ["server code without its mark", "lib/data/x.ts", "export const a = 1;"],
  [
    "a client component calling a feature",
    "app/x.tsx",
    '"use client";\nimport { saveAnswers } from "@/lib/features/save-answers";',
  ],
  ["a write that is not retried", "lib/data/x.ts", 'import "server-only";\nawait database().user.create({ data });'],
  ["a list without an end", "lib/data/x.ts", 'import "server-only";\nawait database().user.findMany({ where });'],
  ["an action that lets anyone in", "app/x/actions.ts", "export async function act() {}"],
  [
    "builders in the product",
    "lib/features/x.ts",
    'import "server-only";\nimport { aDocument } from "@/lib/model/testing";',
  ],
])("the check itself sees %s", (_name, file, source) => {
  expect(violations(file, source)).not.toEqual([]);
});

test("the check itself lets a sound file pass", () => {
  const source = 'import "server-only";\nimport { z } from "zod";\nimport { database } from "@/lib/data/client";\n';
  expect(violations("lib/features/x.ts", source)).toEqual([]);
});

const root = path.resolve(import.meta.dirname, "..");
const sourceFiles = Object.keys(MAY_IMPORT).flatMap((folder) => filesBelow(folder));

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((file) => !/^(?:lib\/data\/generated|training\/scratch)\//.test(file));
}

test("every source file keeps the rules of the house", () => {
  const problems = sourceFiles.flatMap((file) => violations(file, readFileSync(path.join(root, file), "utf8")));
  expect(sourceFiles.length).toBeGreaterThan(60);
  expect(problems).toEqual([]);
});
