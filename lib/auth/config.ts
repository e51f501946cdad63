import "server-only";
import type { AuthConfig } from "@auth/core";
import { CredentialsSignin } from "@auth/core/errors";
import type { Provider } from "@auth/core/providers";
import Credentials from "@auth/core/providers/credentials";
import GitHub from "@auth/core/providers/github";
import Google from "@auth/core/providers/google";
import Nodemailer from "@auth/core/providers/nodemailer";
import { authAdapter } from "@/lib/data/auth-adapter";
import { createUser, findCredentials, findSessionVersion } from "@/lib/data/users";
import type { User } from "@/lib/model/user";
import { isPassword } from "./password";

const DAY_S = 24 * 60 * 60;
/** Only on https can a cookie be marked secure; AUTH_URL says where people reach this server. */
const isSecure = process.env.AUTH_URL?.startsWith("https:") ?? false;

export const SESSION_COOKIE = isSecure ? "__Host-lede.session" : "lede.session";

/** The services this server's environment names, in the order the sign-in page shows them. */
export function listProviders(): { id: string; name: string; kind: "oauth" | "email" }[] {
  const { AUTH_GITHUB_ID, AUTH_GOOGLE_ID, AUTH_EMAIL_SERVER } = process.env;
  return [
    ...(AUTH_GITHUB_ID ? [{ id: "github", name: "GitHub", kind: "oauth" } as const] : []),
    ...(AUTH_GOOGLE_ID ? [{ id: "google", name: "Google", kind: "oauth" } as const] : []),
    ...(AUTH_EMAIL_SERVER ? [{ id: "nodemailer", name: "A link by e-mail", kind: "email" } as const] : []),
  ];
}

/** How @auth/core is set up here. Throws without AUTH_SECRET: there is no default one. */
export function authConfig(): AuthConfig {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set. `npm start` writes one to .env.local.");
  return {
    basePath: "/api/auth",
    secret,
    // The address is taken from the Host header or AUTH_URL, never from a forwarded header: see handlers.ts.
    trustHost: true,
    adapter: authAdapter(),
    session: { strategy: "jwt", maxAge: 30 * DAY_S },
    useSecureCookies: isSecure,
    cookies: {
      sessionToken: {
        name: SESSION_COOKIE,
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure },
      },
    },
    logger: { error: reportFault },
    pages: { signIn: "/sign-in", error: "/sign-in", verifyRequest: "/sign-in?sent=1" },
    providers: [password, guest, ...environmentProviders()],
    callbacks: {
      // The token holds who and since when, never a role: rights are read from the database at each request.
      async jwt({ token, user }) {
        if (!user?.id) return token;
        return { sub: user.id, sessionVersion: await findSessionVersion(user.id) };
      },
    },
  };
}

/** A mistyped password is nobody's fault to look into; anything else is. */
function reportFault(error: Error): void {
  if (!(error instanceof CredentialsSignin)) process.stderr.write(`sign-in failed: ${error.name}: ${error.message}\n`);
}

const toAuthUser = ({ id, name }: User) => ({ id, name });
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const password = Credentials({
  id: "password",
  credentials: { email: {}, password: { type: "password" } },
  async authorize({ email, password: typed }) {
    const found = await findCredentials(textOf(email).replaceAll("\0", "").trim().toLowerCase());
    const matches = await isPassword(textOf(typed).slice(0, 128), found?.passwordHash ?? null);
    return found !== null && matches ? toAuthUser(found.user) : null;
  },
});

const guest = Credentials({
  id: "guest",
  credentials: { name: {} },
  async authorize({ name }) {
    const shown = textOf(name)
      .replaceAll(/[\0\p{Surrogate}]/gu, "")
      .trim()
      .slice(0, 60);
    if (shown === "") return null;
    const user = await createUser(
      { name: shown, email: null, passwordHash: null, role: "student", isGuest: true },
      new Date(),
    );
    return user === null ? null : toAuthUser(user);
  },
});

function environmentProviders(): Provider[] {
  const { AUTH_GITHUB_ID, AUTH_GITHUB_SECRET, AUTH_GOOGLE_ID, AUTH_GOOGLE_SECRET, AUTH_EMAIL_SERVER, AUTH_EMAIL_FROM } =
    process.env;
  return [
    ...(AUTH_GITHUB_ID ? [GitHub({ clientId: AUTH_GITHUB_ID, clientSecret: AUTH_GITHUB_SECRET ?? "" })] : []),
    ...(AUTH_GOOGLE_ID ? [Google({ clientId: AUTH_GOOGLE_ID, clientSecret: AUTH_GOOGLE_SECRET ?? "" })] : []),
    ...(AUTH_EMAIL_SERVER
      ? [Nodemailer({ server: AUTH_EMAIL_SERVER, from: AUTH_EMAIL_FROM ?? "lede@localhost" })]
      : []),
  ];
}
