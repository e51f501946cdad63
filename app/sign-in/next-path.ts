/** `value` when it is a path of this site, else `fallback`: nobody is sent elsewhere by a crafted link. */
export function nextPath(value: string | string[] | undefined, fallback: string): string {
  // Browsers read "/\" and a tab or line break inside the start as "//": another site.
  return typeof value === "string" && /^\/(?![/\\])[^\t\n\r\\]*$/.test(value) ? value : fallback;
}
