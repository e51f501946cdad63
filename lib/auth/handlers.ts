import "server-only";
import { Auth } from "@auth/core";
import { authConfig } from "./config";

/**
 * The address a browser really used. Next rewrites 127.0.0.1 to "localhost" in `request.url`, so the Host header
 * counts, unless AUTH_URL says how the world reaches this server.
 */
export function publicOrigin(headers: Headers): string {
  const { AUTH_URL } = process.env;
  return AUTH_URL ? new URL(AUTH_URL).origin : `http://${headers.get("host") ?? "localhost"}`;
}

/**
 * Whether a request that changes something comes from one of our own pages: browsers say so in Origin, and no page can
 * forge it. The host decides, so that a proxy that speaks https for us needs no more than AUTH_URL or the same Host.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get("origin") ?? "";
  return URL.canParse(origin) && new URL(origin).host === new URL(publicOrigin(headers)).host;
}

/** Answers what browsers and other services ask of /api/auth. */
export async function handleAuth(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const url = new URL(pathname + search, publicOrigin(request.headers));
  const body = request.method === "POST" ? await request.text() : null;
  return Auth(new Request(url, { method: request.method, headers: request.headers, body }), authConfig());
}
