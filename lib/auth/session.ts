import "server-only";
import { getToken } from "@auth/core/jwt";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { findSessionUser } from "@/lib/data/users";
import type { User, UserRole } from "@/lib/model/user";
import { SESSION_COOKIE } from "./config";

/** The person this request comes from, as the database knows them now; null when signed out or signed out everywhere. */
export const currentUser = cache(async (): Promise<User | null> => {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set. `npm start` writes one to .env.local.");
  const token = await getToken({
    req: { headers: await headers() },
    secret,
    salt: SESSION_COOKIE,
    cookieName: SESSION_COOKIE,
  });
  const { sub, sessionVersion } = token ?? {};
  if (typeof sub !== "string" || typeof sessionVersion !== "number") return null;
  return findSessionUser({ userId: sub, sessionVersion });
});

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
