import "server-only";
import { Auth, raw, skipCSRFCheck } from "@auth/core";
import { CredentialsSignin } from "@auth/core/errors";
import type { ResponseInternal } from "@auth/core/types";
import { cookies, headers } from "next/headers";
import type { User } from "@/lib/model/user";
import { authConfig, listProviders, SESSION_COOKIE } from "./config";
import { publicOrigin } from "./handlers";
import { userOfSession } from "./session";

/** Sign-ins that this server offers besides password and guest. */
export const availableProviders = listProviders;

/** Signs in by e-mail address and password; an unknown address and a wrong password look alike. */
export async function signInWithPassword(fields: { email: string; password: string }): Promise<"ok" | "wrong"> {
  try {
    await callAuth("callback/password", fields);
    return "ok";
  } catch (error) {
    if (error instanceof CredentialsSignin) return "wrong";
    throw error;
  }
}

/**
 * Signs in by name alone, which must not be empty. The new session is in the answer's cookie, not in this request's, so
 * the guest is returned.
 */
export async function signInAsGuest(name: string): Promise<User> {
  await callAuth("callback/guest", { name });
  const user = await userOfSession((await cookies()).get(SESSION_COOKIE)?.value);
  if (user === null) throw new Error("a guest was signed in without a session");
  return user;
}

/** Where to send a person who wants to sign in with another service. */
export const startProviderSignIn = (provider: string, fields: { email?: string; next: string }): Promise<string> =>
  callAuth(`signin/${provider}`, {
    callbackUrl: fields.next,
    ...(fields.email === undefined ? {} : { email: fields.email }),
  });

/** Forgets the session on this device. */
export async function signOut(): Promise<void> {
  (await cookies()).delete(SESSION_COOKIE);
}

/**
 * Calls @auth/core as its own pages would, and takes over the cookies it sets. Its token against forged forms is left
 * out: only server actions call this, and Next lets no foreign origin call those.
 *
 * @returns where it wants to go next
 */
async function callAuth(action: string, fields: Record<string, string>): Promise<string> {
  const incoming = await headers();
  const request = new Request(`${publicOrigin(incoming)}/api/auth/${action}`, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      cookie: incoming.get("cookie") ?? "",
    },
    body: new URLSearchParams(fields),
  });
  const response: ResponseInternal | Response = await Auth(request, { ...authConfig(), raw, skipCSRFCheck });
  // What is no fault of the person, such as a service that cannot be reached, comes back as an answer to a browser.
  if (response instanceof Response) return response.headers.get("location") ?? "/sign-in?error=unavailable";
  const jar = await cookies();
  for (const { name, value, options } of response.cookies ?? []) jar.set(name, value, options);
  return response.redirect ?? "/";
}
