/** More than this many are taken as they stand: the time doubles with each. */
const MAX_SIZE = 8;
/** Less than any difference in credit: of two that are as good, the order as typed wins. */
const IN_PLACE = 1e-6;

type Best = { readonly sum: number; readonly columns: readonly number[] };

/**
 * Gives each row a column of its own so that the sum of their worths is the greatest, over all ways to do so.
 *
 * @param worth square; `worth[row][column]`
 * @returns the column of each row
 */
export function bestAssignment(worth: readonly (readonly number[])[]): readonly number[] {
  const size = worth.length;
  if (size > MAX_SIZE) return worth.map((_row, index) => index);
  // `bests` by the set of columns that the rows so far have taken, one bit for each
  let bests: ReadonlyMap<number, Best> = new Map([[0, { sum: 0, columns: [] }]]);
  for (const [row, worths] of worth.entries()) {
    const next = new Map<number, Best>();
    for (const [taken, best] of bests) {
      for (const [column, each] of worths.entries()) {
        if ((taken & (1 << column)) !== 0) continue;
        const sum = best.sum + each + (row === column ? IN_PLACE : 0);
        const set = taken | (1 << column);
        if (sum > (next.get(set)?.sum ?? -1)) next.set(set, { sum, columns: [...best.columns, column] });
      }
    }
    bests = next;
  }
  return bests.get((1 << size) - 1)?.columns ?? worth.map((_row, index) => index);
}
