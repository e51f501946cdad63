import "server-only";
import { decode } from "@auth/core/jwt";
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { findSessionUser } from "@/lib/data/users";
import type { User, UserRole } from "@/lib/model/user";
import { authConfig, SESSION_COOKIE } from "./config";

/** The person a session cookie speaks for; null when it is not ours, has run out, or was signed out everywhere. */
export async function userOfSession(token: string | undefined): Promise<User | null> {
  const { secret } = authConfig();
  if (!token || !secret) return null;
  const { sub, sessionVersion } = (await decode({ token, secret, salt: SESSION_COOKIE }).catch(() => null)) ?? {};
  if (typeof sub !== "string" || typeof sessionVersion !== "number") return null;
  return findSessionUser({ userId: sub, sessionVersion });
}

/** The person this request comes from, as the database knows them now; null when signed out. */
export const currentUser = cache(
  async (): Promise<User | null> => userOfSession((await cookies()).get(SESSION_COOKIE)?.value),
);

/**
 * The person this request comes from, who must be signed in; a teacher may do what a student does, not the reverse.
 * Signed out: to the sign-in page, and from there to `next`. The wrong role: as if the page were not there.
 */
export async function requireUser(role: UserRole = "student", next?: string): Promise<User> {
  const user = await currentUser();
  if (user === null) redirect(next === undefined ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`);
  if (role === "teacher" && user.role !== "teacher") notFound();
  return user;
}
