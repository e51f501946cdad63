import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const directory = path.join(mkdtempSync(path.join(tmpdir(), "lede-migrate-")), "db");

function migrate(command: string) {
  const environment = { ...process.env, DATABASE_URL: "", PGLITE_DIR: directory, CHECKPOINT_DISABLE: "1" };
  const args = ["node_modules/prisma/build/index.js", "migrate", command];
  return spawnSync(process.execPath, args, { cwd: root, env: environment, encoding: "utf8" });
}

test("migrations reach an embedded database without an engine download", { timeout: 120_000 }, () => {
  expect(migrate("status").stdout).toContain("have not yet been applied");
  expect(migrate("deploy").stdout).toContain("All migrations have been successfully applied");
  expect(migrate("status").stdout).toContain("Database schema is up to date");
});
