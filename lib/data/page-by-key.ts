import "server-only";
import { isUuid } from "./new-id";

/** One page of a list that runs from new to old; `next` asks for the page after it, null on the last. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null };

/** The last row already shown: the next page starts after it. */
export type PageKey = { readonly at: Date; readonly id: string };

/** Reads the `next` of an earlier page; null (the first page) for anything else. */
export function parsePageKey(text: string | null): PageKey | null {
  const [time = "", id = ""] = (text ?? "").split("_");
  const at = new Date(Number(time));
  return time !== "" && !Number.isNaN(at.getTime()) && isUuid(id) ? { at, id } : null;
}

/**
 * Cuts a page from rows that were asked for with `take: size + 1`: one row more than fits tells that there is more.
 */
export function pageOf<Row, T>(
  rows: readonly Row[],
  size: number,
  keyOf: (row: Row) => PageKey,
  toItem: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const hasMore = rows.length > size && last !== undefined;
  return { items: shown.map(toItem), next: hasMore ? `${keyOf(last).at.getTime()}_${keyOf(last).id}` : null };
}
