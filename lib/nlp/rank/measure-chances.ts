/** A predicted chance, and whether it came true. */
export type Forecast = { readonly chance: number; readonly isTrue: boolean };

/** How often a true one has a higher chance than a false one, 0 to 1, ties half; 0.5 where there is only one kind. */
export function areaUnderCurve(forecasts: readonly Forecast[]): number {
  const ordered = forecasts.toSorted((a, b) => a.chance - b.chance);
  const positives = ordered.filter(({ isTrue }) => isTrue).length;
  const negatives = ordered.length - positives;
  if (positives === 0 || negatives === 0) return 0.5;
  let rankSum = 0;
  for (let from = 0; from < ordered.length; ) {
    let to = from;
    while (to < ordered.length && ordered[to]?.chance === ordered[from]?.chance) to++;
    const tied = ordered.slice(from, to).filter(({ isTrue }) => isTrue).length;
    rankSum += (tied * (from + 1 + to)) / 2;
    from = to;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Mean square of how far the chances were off, 0 to 1 (Brier 1950). */
export const brierScore = (forecasts: readonly Forecast[]): number =>
  forecasts.reduce((sum, { chance, isTrue }) => sum + (chance - (isTrue ? 1 : 0)) ** 2, 0) /
  Math.max(1, forecasts.length);

/** `chance`: the mean forecast; `share`: how many of them came true. Both 0 to 1. */
export type Fifth = { readonly count: number; readonly chance: number; readonly share: number };

/** The forecasts in five parts of about one size, lowest first: what was promised in each, and what came. */
export function calibrationTable(forecasts: readonly Forecast[]): Fifth[] {
  const ordered = forecasts.toSorted((a, b) => a.chance - b.chance);
  return [0, 1, 2, 3, 4]
    .map((part) =>
      ordered.slice(Math.round((part * ordered.length) / 5), Math.round(((part + 1) * ordered.length) / 5)),
    )
    .filter((some) => some.length > 0)
    .map((some) => ({
      count: some.length,
      chance: some.reduce((sum, { chance }) => sum + chance, 0) / some.length,
      share: some.filter(({ isTrue }) => isTrue).length / some.length,
    }));
}

/** How far promise and outcome lie apart on average over the fifths, 0 to 1. */
export const calibrationError = (fifths: readonly Fifth[]): number => {
  const total = fifths.reduce((sum, { count }) => sum + count, 0);
  return (
    fifths.reduce((sum, { count, chance, share }) => sum + count * Math.abs(chance - share), 0) / Math.max(1, total)
  );
};

/**
 * The lowest chance from which on `precision` of the forecasts came true, with how many those are; null where no `least`
 * forecasts reach it.
 */
export function findThreshold(
  forecasts: readonly Forecast[],
  precision: number,
  least: number,
): { readonly chance: number; readonly count: number } | null {
  const ordered = forecasts.toSorted((a, b) => b.chance - a.chance);
  let right = 0;
  let found: { chance: number; count: number } | null = null;
  for (const [index, { chance, isTrue }] of ordered.entries()) {
    if (isTrue) right++;
    const isLastOfTie = ordered[index + 1]?.chance !== chance;
    if (isLastOfTie && index + 1 >= least && right / (index + 1) >= precision) found = { chance, count: index + 1 };
  }
  return found;
}
