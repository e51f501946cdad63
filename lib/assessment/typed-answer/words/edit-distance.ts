/**
 * Letters inserted, left out, replaced or swapped with a neighbour, as Damerau and Levenshtein count them
 * (optimal string alignment: no stretch is edited twice).
 *
 * @returns at most `limit` + 1: beyond it nobody asks. Time grows with the shorter length times `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  const width = b.length + 1;
  let beforePrevious = new Array<number>(width).fill(tooFar);
  let previous = Array.from({ length: width }, (_zero, column) => Math.min(column, tooFar));
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(width).fill(tooFar);
    if (row <= limit) current[0] = row;
    for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (previous[column] ?? tooFar) + 1,
        (current[column - 1] ?? tooFar) + 1,
        (previous[column - 1] ?? tooFar) + (isSame ? 0 : 1),
        isSwap ? (beforePrevious[column - 2] ?? tooFar) + 1 : tooFar,
        tooFar,
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? tooFar;
}
