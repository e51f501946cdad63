import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { lockEmbeddedDirectory, otherOwner } from "./embedded-lock.mjs";

const module = path.join(import.meta.dirname, "embedded-lock.mjs");
const aDirectory = () => path.join(mkdtempSync(path.join(tmpdir(), "lede-lock-")), "db");

/** A process of its own that takes the lock, says so, and stays for `stayMs`. */
const taking = (directory: string, stayMs: number) => [
  "--input-type=module",
  "-e",
  `import { lockEmbeddedDirectory } from ${JSON.stringify(module)};
   lockEmbeddedDirectory(${JSON.stringify(directory)});
   console.log("taken"); setTimeout(() => {}, ${stayMs});`,
];

test("a second process is refused in a sentence that says what to do", () => {
  const directory = aDirectory();
  const release = lockEmbeddedDirectory(directory);
  const { status, stderr } = spawnSync(process.execPath, taking(directory, 0), { encoding: "utf8" });
  release();
  expect(status).not.toBe(0);
  expect(stderr).toContain(`in use by process ${process.pid}. Stop that process first, or set DATABASE_URL`);
});

test("a lock whose owner was killed is taken over", async () => {
  const directory = aDirectory();
  const owner = spawn(process.execPath, taking(directory, 60_000));
  await new Promise((resolve) => owner.stdout.once("data", resolve));
  expect(otherOwner(directory)).toBe(owner.pid);
  owner.kill("SIGKILL");
  await new Promise((resolve) => owner.once("exit", resolve));
  lockEmbeddedDirectory(directory)();
  expect(existsSync(`${directory}.lock`)).toBe(false);
});

test("a lock left by another process that had our number before a restart is taken over", () => {
  const directory = aDirectory();
  writeFileSync(`${directory}.lock`, "1 0"); // process 1 lives, but did not start at tick 0
  const release = lockEmbeddedDirectory(directory);
  expect(readFileSync(`${directory}.lock`, "utf8")).toMatch(new RegExp(`^${process.pid} `));
  release();
});

test("of eight processes that meet a stale lock, one gets it", async () => {
  const directory = aDirectory();
  writeFileSync(`${directory}.lock`, "999999999 1");
  const runs = Array.from({ length: 8 }, () => spawn(process.execPath, taking(directory, 1500)));
  const codes = await Promise.all(runs.map((run) => new Promise((resolve) => run.once("exit", resolve))));
  expect(codes.filter((code) => code === 0)).toHaveLength(1);
});
