// `npm start`: from a fresh clone to a running server. Each step is skipped when its input has not changed.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { databaseUrl, embeddedDirectoryOf } from "../lib/data/database-url.mjs";
import { inUseMessage, lockEmbeddedDirectory, otherOwner } from "../lib/data/embedded-lock.mjs";
import { prepareEnvironment } from "./environment.mjs";
import { doOnce, hashOf } from "./stamp.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
prepareEnvironment();
const host = process.env.HOST || "localhost";
const port = process.env.PORT || "3000";
const bin = (name) => path.join("node_modules", ".bin", name);
const SOURCES = ["app", "lib", "next.config.js", "package-lock.json", "postcss.config.mjs", "tsconfig.json"];

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Runs one step to its end; its output is shown only when it fails. */
function run(title, command, args) {
  console.log(`${title} …`);
  const { status, stdout, stderr } = spawnSync(bin(command), args, { encoding: "utf8" });
  if (status === 0) return;
  fail(`${stdout ?? ""}${stderr ?? ""}\n${title}: failed. What stands above says why.`);
}

function holdDirectory(directory) {
  const starting = `${directory}.start`; // held from here on; the server holds the directory itself
  const owner = otherOwner(directory) ?? otherOwner(starting);
  if (owner !== null) fail(inUseMessage(directory, owner));
  lockEmbeddedDirectory(starting);
}

/** A step may still be closing the directory when the next one begins. */
async function untilFree(directory) {
  for (let tries = 0; tries < 50 && directory !== null && otherOwner(directory) !== null; tries++) await wait(100);
}

/** Migrates and fills the database. What was done stands beside the embedded directory, and counts only with it. */
async function prepareDatabase(directory) {
  const migrate = () => run("Preparing the database", "prisma", ["migrate", "deploy"]);
  const seed = () => run("Loading the briefs", "tsx", ["--conditions=react-server", "prisma/seed.ts"]);
  const content = hashOf(["content", "prisma/seed.ts", "prisma/parse-brief.ts", ".env.local"]);
  if (directory === null) {
    migrate(); // others may have changed a server
    doOnce(".data/server.content", content + databaseUrl(), seed);
    return;
  }
  const [migrated, filled] = [`${directory}.migrated`, `${directory}.content`];
  if (!existsSync(directory)) for (const stamp of [migrated, filled]) rmSync(stamp, { force: true });
  doOnce(migrated, hashOf(["prisma/migrations"]), migrate);
  await untilFree(directory);
  doOnce(filled, content, seed);
  await untilFree(directory);
}

const REASONS = {
  EADDRINUSE: `Port ${port} is taken. PORT=${Number(port) + 1} npm start uses another.`,
  EACCES: `Port ${port} may not be used by this account. PORT=3000 npm start uses another.`,
  EADDRNOTAVAIL: `${host} is no address of this machine. Leave HOST out, or set it to 0.0.0.0 for every address.`,
  ENOTFOUND: `${host} is no address of this machine. Leave HOST out, or set it to 0.0.0.0 for every address.`,
};

/** Asked before any work is done: nobody should wait for a build to learn that the port is taken. */
async function checkPort() {
  const isNumber = /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535;
  if (!isNumber) fail(`PORT is "${port}". Set it to a number from 1 to 65535, or leave it out.`);
  const probe = createServer();
  const error = await new Promise((resolve) => {
    probe.once("error", resolve);
    probe.listen(Number(port), host, () => resolve(null));
  });
  probe.close();
  if (error !== null) fail(REASONS[error.code] ?? `Lede cannot listen on ${host}:${port}: ${error.message}`);
}

async function waitUntilReady(address, server) {
  for (let tries = 0; tries < 600 && server.exitCode === null; tries++) {
    const response = await fetch(`${address}/api/ready`).catch(() => null);
    if (response?.ok) return true;
    await wait(100);
  }
  return false;
}

function printWelcome(address) {
  const password = process.env.LEDE_DEMO_PASSWORD;
  console.log(`
Lede is at ${address}

  ${address}/learn          take a quiz: a name is enough
  ${address}/teach/quizzes  make a quiz: sign in as teacher@lede.test
  ${address}/review         look at scores: the same sign-in

Demo sign-ins: teacher@lede.test and student@lede.test, password ${password} (kept in .env.local)
Stop with Ctrl+C. Data is in ${embeddedDirectoryOf(databaseUrl()) ?? "the database that DATABASE_URL names"}.`);
}

Object.assign(process.env, { CHECKPOINT_DISABLE: "1", NEXT_TELEMETRY_DISABLED: "1" });
const directory = embeddedDirectoryOf(databaseUrl());
if (directory !== null) holdDirectory(directory);
await checkPort();

const schema = hashOf(["prisma/schema.prisma", "package-lock.json"]);
doOnce("lib/data/generated/.stamp", schema, () => run("Preparing the database client", "prisma", ["generate"]));
await prepareDatabase(directory);
doOnce(".next/lede.stamp", hashOf(SOURCES), () => run("Building", "next", ["build"]));

const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-H", host, "-p", port], {
  stdio: ["ignore", "ignore", "inherit"],
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
// Every interface of this machine: this machine's own name reaches it too.
const isEverywhere = host === "0.0.0.0" || host === "::";
const address = `http://${isEverywhere ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;
if (await waitUntilReady(address, server)) printWelcome(address);
else {
  server.kill();
  fail(`The server did not become ready at ${address}. What stands above says why.`);
}
