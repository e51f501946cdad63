import { expect, test } from "vitest";
import { isPassword } from "@/lib/auth/password";
import { authAdapter } from "@/lib/data/auth-adapter";
import { openFreshDatabase } from "@/lib/data/database.testing";
import { findCredentials, findSessionUser, revokeSessions } from "@/lib/data/users";
import { MONDAY } from "./people.testing";
import { register, registerInput } from "./register-account";

await openFreshDatabase();
const ana = { name: "Ana", email: "ana@example.org", password: "seventeen harbours", role: "student" as const };

test("an account is found again by its address and its password, and by no other", async () => {
  expect(await register(ana, { now: MONDAY })).toMatchObject({ ok: true });
  const found = await findCredentials("ana@example.org");
  expect(await isPassword(ana.password, found?.passwordHash ?? null)).toBe(true);
  expect(await isPassword("seventeen harbors", found?.passwordHash ?? null)).toBe(false);
  expect(await isPassword(ana.password, null)).toBe(false);
});

test("one address is one account, however its capitals are typed", async () => {
  const input = registerInput.parse({ ...ana, email: " ANA@example.org " });
  expect(await register(input, { now: MONDAY })).toEqual({ ok: false, error: "email-taken" });
});

test("a password that is guessed first is refused", async () => {
  const input = { ...ana, email: "other@example.org", password: "Password123" };
  expect(await register(input, { now: MONDAY })).toEqual({ ok: false, error: "common-password" });
});

test.each([
  ["no name", { name: " " }],
  ["half an address", { email: "ana@" }],
  ["a short password", { password: "1234567" }],
  ["a name that cannot be stored", { name: "A\u0000na" }],
  ["a role that is not offered", { role: "admin" }],
])("a form with %s is not taken", (_name, change) => {
  expect(registerInput.safeParse({ ...ana, ...change }).success).toBe(false);
});

test("raising the session version signs a person out of the sessions made so far", async () => {
  const registered = await register({ ...ana, email: "revoked@example.org" }, { now: MONDAY });
  if (!registered.ok) throw new Error(registered.error);
  const session = { userId: registered.value.id, sessionVersion: 1 };
  expect(await findSessionUser(session)).toMatchObject({ name: "Ana" });
  await revokeSessions(registered.value.id);
  expect(await findSessionUser(session)).toBeNull();
});

test("an address proven by mail takes the account from whoever made it with a password", async () => {
  await register({ ...ana, email: "victim@example.org" }, { now: MONDAY });
  const made = await findCredentials("victim@example.org");
  const id = made?.user.id ?? "";
  const adapter = authAdapter();
  await adapter.updateUser?.({ id, emailVerified: MONDAY });
  expect(await findCredentials("victim@example.org")).toMatchObject({ passwordHash: null, sessionVersion: 2 });
  await adapter.updateUser?.({ id, emailVerified: MONDAY });
  expect(await findCredentials("victim@example.org")).toMatchObject({ sessionVersion: 2 });
});
