import type { Route } from "next";

/** `value` when it is a path of this site, else `fallback`: nobody is sent elsewhere by a crafted link. */
export const nextPath = <Fallback extends Route | "">(
  value: string | string[] | undefined,
  fallback: Fallback,
): Route | Fallback => (typeof value === "string" && isOwnPath(value) ? value : fallback);

// Browsers read "/\\", and a tab or line break after the first stroke, as "//": another site.
const isOwnPath = (path: string): path is Route => /^\/(?![/\\])[^\t\n\r\\]*$/.test(path);
