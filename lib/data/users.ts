import "server-only";
import { asId, type UserId } from "@/lib/model/ids";
import type { User, UserRole } from "@/lib/model/user";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { newId } from "./new-id";
import { isUniqueViolation, retry } from "./retry";

const userColumns = { id: true, name: true, email: true, role: true, isGuest: true } satisfies Prisma.UserSelect;
type UserRow = Prisma.UserGetPayload<{ select: typeof userColumns }>;

const toUser = (row: UserRow): User => ({
  id: asId<UserId>(row.id),
  name: row.name ?? row.email?.split("@")[0] ?? "Someone",
  role: row.role,
  isGuest: row.isGuest,
});

/** The person a session speaks for; null when the session was made before they were signed out everywhere. */
export async function findSessionUser(session: { userId: string; sessionVersion: number }): Promise<User | null> {
  const row = await database().user.findFirst({
    where: { id: session.userId, sessionVersion: session.sessionVersion },
    select: userColumns,
  });
  return row === null ? null : toUser(row);
}

/** What a sign-in needs to know of an address (lower case). For lib/auth only: it carries the password's hash. */
export async function findCredentials(
  email: string,
): Promise<{ user: User; passwordHash: string | null; sessionVersion: number } | null> {
  const row = await database().user.findUnique({
    where: { email },
    select: { ...userColumns, passwordHash: true, sessionVersion: true },
  });
  return row === null
    ? null
    : { user: toUser(row), passwordHash: row.passwordHash, sessionVersion: row.sessionVersion };
}

/** The number that sessions of this person must carry now; null when there is no such person. */
export async function findSessionVersion(userId: string): Promise<number | null> {
  const row = await database().user.findUnique({ where: { id: userId }, select: { sessionVersion: true } });
  return row?.sessionVersion ?? null;
}

/** A new person, or null when the address (lower case) is taken. */
export async function createUser(
  user: { name: string; email: string | null; passwordHash: string | null; role: UserRole; isGuest: boolean },
  now: Date,
): Promise<User | null> {
  const data = { id: newId(now), createdAt: now, ...user };
  try {
    return toUser(await retry(() => database().user.create({ data, select: userColumns })));
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}

/** Signs a person out on every device: the sessions made so far no longer speak for them. */
export async function revokeSessions(userId: UserId): Promise<void> {
  await retry(() => database().user.update({ where: { id: userId }, data: { sessionVersion: { increment: 1 } } }));
}

/** Gives a person another password, or none, and signs them out everywhere. */
export async function setPasswordHash(userId: UserId, passwordHash: string | null): Promise<void> {
  await retry(() =>
    database().user.update({
      where: { id: userId },
      data: { passwordHash, sessionVersion: { increment: 1 } },
    }),
  );
}

/**
 * Takes away the password, and the sessions, of an account whose address nobody had proven until now: whoever made it
 * need not be whoever reads the mail.
 */
export async function forgetUnprovenPassword(userId: string): Promise<void> {
  await retry(() =>
    database().user.updateMany({
      where: { id: userId, emailVerified: null, passwordHash: { not: null } },
      data: { passwordHash: null, sessionVersion: { increment: 1 } },
    }),
  );
}

/** What a person is called. Not scoped: callers show it to the person, or to the teacher whose quiz they sat. */
export async function findUserName(userId: UserId): Promise<string> {
  const row = await database().user.findUnique({ where: { id: userId }, select: userColumns });
  return row === null ? "Someone" : toUser(row).name;
}
