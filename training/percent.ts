/** A share in percent with two digits; 0 when there is nothing to share. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;
