import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const aDirectory = () => path.join(mkdtempSync(path.join(tmpdir(), "lede-migrate-")), "db");

function migrate(directory: string, ...command: string[]) {
  const environment = { ...process.env, DATABASE_URL: "", PGLITE_DIR: directory, CHECKPOINT_DISABLE: "1" };
  const args = ["node_modules/prisma/build/index.js", "migrate", ...command];
  return spawnSync(process.execPath, args, { cwd: root, env: environment, encoding: "utf8" });
}

test("migrations reach an embedded database without an engine download", { timeout: 120_000 }, () => {
  const directory = aDirectory();
  expect(migrate(directory, "status").stdout).toContain("have not yet been applied");
  expect(migrate(directory, "deploy").stdout).toContain("All migrations have been successfully applied");
  expect(migrate(directory, "status").stdout).toContain("Database schema is up to date");
});

test("a developer's migrate on a new directory finds schema and migrations in step", { timeout: 120_000 }, () => {
  const { status, stdout } = migrate(aDirectory(), "dev", "--name", "nothing");
  expect(stdout).toContain("Your database is now in sync with your schema");
  expect(status).toBe(0);
});
