import "server-only";

/** More than any reply we ask for: a reply that goes on and on is cut off here, not in memory. */
const MOST_BYTES = 256 * 1024;

/** The service sends the request elsewhere. It is not followed: the article and the key go to the configured host only. */
export class Redirected extends Error {}
/** The reply is longer than any we could use. */
export class ReplyTooLong extends Error {}

/** Fetches without following redirects, and holds no more than 256 KiB of the reply. The signal covers its last byte too. */
export async function fetchBounded(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: "manual", cache: "no-store" });
  const { status, statusText } = response;
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    await response.body?.cancel();
    throw new Redirected();
  }
  const body = await readBody(response);
  const type = response.headers.get("content-type");
  return new Response(body, { status, statusText, headers: type === null ? {} : { "content-type": type } });
}

async function readBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop by an error cancels the rest.
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > MOST_BYTES) throw new ReplyTooLong();
    parts.push(part);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.byteLength;
  }
  return body;
}
