import "server-only";

/** PostgreSQL takes 65,535 values in one statement; our widest rows have 11. */
const MOST_ROWS = 1000;

/** Rows in their order, as many at once as one statement takes. */
export const chunksOf = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_, at) =>
    rows.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS),
  );
