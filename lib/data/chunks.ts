import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * So few that writing them holds the thread for a few hundredths of a second: the embedded database runs in it, and until a
 * statement is done nobody else is served.
 */
const MOST_ROWS = 25;

/** Rows in their order, a few at a time. Other requests have their turn before each. */
export async function* chunksOf<Row>(rows: readonly Row[]): AsyncGenerator<Row[]> {
  for (let at = 0; at < rows.length; at += MOST_ROWS) {
    await nextTurn();
    yield rows.slice(at, at + MOST_ROWS);
  }
}
