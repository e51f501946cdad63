#!/usr/bin/env node
// Stands in for Prisma's native schema engine: the same JSON-RPC over stdio, answered by Prisma's own
// WebAssembly build over a driver adapter. So `prisma migrate …` needs no engine download, and works on
// the embedded directory too. The protocol is undocumented: the versions in package.json belong together.
import { readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { databaseUrl, embeddedDirectoryOf } from "../lib/data/database-url.mjs";
import { lockEmbeddedDirectory, otherOwner } from "../lib/data/embedded-lock.mjs";

const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const url = JSON.parse(option("--datasource") ?? "{}").url ?? databaseUrl();

async function embeddedFactory(directory) {
  const { PGlite } = await import("@electric-sql/pglite");
  const { PrismaPGlite } = await import("pglite-prisma-adapter");
  await takeDirectory(directory);
  const database = new PGlite({ dataDir: directory });
  await database.waitReady;
  return { newFactory: () => new PrismaPGlite(database), close: () => database.close() };
}

/** The CLI does not wait for its engine to end: the one of the command before may still be closing the directory. */
async function takeDirectory(directory) {
  for (let tries = 0; tries < 30 && otherOwner(directory) !== null; tries++) await wait(100);
  lockEmbeddedDirectory(directory);
}

async function serverFactory() {
  const { default: pg } = await import("pg");
  const { PrismaPg } = await import("@prisma/adapter-pg");
  // adapter-pg does not know PostgreSQL's internal "char" (type 18), which introspection reads: treat it as text (25).
  const addFields = pg.Result.prototype.addFields;
  pg.Result.prototype.addFields = function (descriptions) {
    for (const field of descriptions) if (field.dataTypeID === 18) field.dataTypeID = 25;
    return addFields.call(this, descriptions);
  };
  const { PGlite } = await import("@electric-sql/pglite");
  const { PrismaPGlite } = await import("pglite-prisma-adapter");
  const newFactory = () => {
    const factory = new PrismaPg(connectionOptions(new URL(url)));
    // adapter-pg drops its shadow database while still connected to it: use a throw-away embedded one.
    factory.connectToShadowDb = () => new PrismaPGlite(new PGlite()).connect();
    return factory;
  };
  return { newFactory, close: () => Promise.resolve() };
}

/** Discrete options: with a connection string, pg would ignore a database name the engine overrides. */
const connectionOptions = (address) => ({
  host: address.searchParams.get("host") ?? address.hostname,
  port: Number(address.port || 5432),
  user: decodeURIComponent(address.username),
  password: decodeURIComponent(address.password),
  database: decodeURIComponent(address.pathname.slice(1)),
  ssl: ["require", "verify-full"].includes(address.searchParams.get("sslmode") ?? "") || undefined,
});

async function openEngine() {
  const glueUrl = import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue = await import(glueUrl);
  const bytes = readFileSync(path.join(path.dirname(fileURLToPath(glueUrl)), "schema_engine_bg.wasm"));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  const directory = embeddedDirectoryOf(url);
  const { newFactory, close } = await (directory === null ? serverFactory() : embeddedFactory(directory));
  const newEngine = () => {
    const adapter = bindMigrationAwareSqlAdapterFactory(newFactory());
    return glue.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  };
  return { newEngine, close };
}

const messageOf = (error) => error?.message ?? String(error);

/** `can-connect-to-database` and its like. The CLI drops the first line of stderr and parses the others as JSON. */
async function answerCommand() {
  try {
    const { newEngine, close } = await openEngine();
    await (await newEngine()).version(null);
    await close();
    process.exit(0);
  } catch (error) {
    const fields = { is_panic: false, message: messageOf(error), error_code: error?.code ?? "P1001" };
    const line = { timestamp: new Date().toISOString(), level: "ERROR", target: "schema_engine::logger", fields };
    process.stderr.write(`{}\n${JSON.stringify(line)}`);
    process.exit(1);
  }
}

/**
 * The SQL that leads from the migrations to the schema; "" when they agree. The WebAssembly engine gives a shadow
 * database to `diff`, but not to the two calls below, which fail as soon as there is a migration: they are answered
 * from this.
 */
async function pendingSql(engine, { migrationsList, schema, filters }) {
  const from = { tag: "migrations", ...migrationsList };
  const to = { tag: "schemaDatamodel", ...schema };
  const { stdout } = await engine.diff({ exitCode: null, from, to, script: true, shadowDatabaseUrl: null, filters });
  const isEmpty = stdout.split("\n").every((line) => line.trim() === "" || line.startsWith("--"));
  return isEmpty ? "" : stdout;
}

/** Which steps lose data it cannot tell: read the file that `migrate dev` makes before it is committed. */
async function evaluateDataLoss(engine, params) {
  const hasSteps = (await pendingSql(engine, params)) !== "";
  return { migrationSteps: hasSteps ? 1 : 0, unexecutableSteps: [], warnings: [] };
}

async function createMigration(engine, params) {
  const script = await pendingSql(engine, params);
  const isWanted = script !== "" || params.draft;
  const time = new Date()
    .toISOString()
    .replaceAll(/[^0-9]/g, "")
    .slice(0, 14);
  return {
    connectorType: "postgresql",
    extension: "sql",
    generatedMigrationName: isWanted ? `${time}_${params.migrationName}` : null,
    migrationScript: isWanted ? script || "-- This is an empty migration.\n" : null,
  };
}

function call(engine, method, params) {
  if (method === "evaluateDataLoss") return evaluateDataLoss(engine, params);
  if (method === "createMigration") return createMigration(engine, params);
  return engine[method === "getDatabaseVersion" ? "version" : method](params);
}

let opened;
async function answer({ id, method, params }) {
  try {
    opened ??= openEngine();
    // One engine per request: it can ask for a shadow database once only, and `migrate dev` needs it more often.
    const engine = await (await opened).newEngine();
    const result = await call(engine, method, params);
    return { jsonrpc: "2.0", id, result: result ?? null };
  } catch (error) {
    const data = {
      is_panic: false,
      message: messageOf(error),
      meta: error?.meta ?? null,
      error_code: error?.code ?? null,
      backtrace: null,
    };
    return {
      jsonrpc: "2.0",
      id,
      error: { code: 4466, message: "An error happened. Check the data field for details.", data },
    };
  }
}

function answerRequests() {
  let queue = Promise.resolve();
  const lines = createInterface({ input: process.stdin });
  lines.on("line", (line) => {
    if (line.trim() === "") return;
    queue = queue.then(async () => {
      process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
    });
  });
  lines.on("close", async () => {
    await queue;
    if (opened) await (await opened).close().catch(() => undefined);
    process.exit(0);
  });
}

if (args.includes("--version")) console.log("schema-engine-wasm 7.10.0");
else if (args.includes("cli")) await answerCommand();
else answerRequests();
