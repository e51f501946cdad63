import { expect, test } from "vitest";
import { database } from "./client";
import { openFreshDatabase } from "./database.testing";
import { retry } from "./retry";

await openFreshDatabase();

/** Fails as the database itself fails, and counts how often it was tried. */
function failing(code: string, times: number) {
  let tries = 0;
  return async () => {
    tries++;
    if (tries <= times)
      await database().$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'planted' USING ERRCODE = '${code}'; END $$`);
    return tries;
  };
}

test.each([
  ["a serialization failure", "40001"],
  ["a deadlock", "40P01"],
])("a write is tried again after %s", async (_name, code) => {
  expect(await retry(failing(code, 2))).toBe(3);
});

test("a write that never comes through fails after five tries", async () => {
  await expect(retry(failing("40001", 5))).rejects.toThrow();
});

test("any other failure is not tried again", async () => {
  await expect(retry(failing("22012", 1))).rejects.toThrow();
});
