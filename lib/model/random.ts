/** Draws a number in [0, 1). */
export type Random = () => number;

/**
 * Makes a repeatable source of chance (mulberry32): the same seed gives the same numbers, in every process.
 *
 * @param seed any number; its lower 32 bits count.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a over UTF-16 code units: an unsigned 32-bit number to seed from a name. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Fisher-Yates into a new array; `items` is left alone. `random` gives numbers in [0, 1). */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    const [a, b] = [shuffled[last], shuffled[at]];
    if (a === undefined || b === undefined) continue;
    shuffled[last] = b;
    shuffled[at] = a;
  }
  return shuffled;
}

/** 64 bits of two 32-bit hashes, in hex. */
export const hash64 = (text: string): string =>
  [text, `${text}\u0000`].map((part) => hashText(part).toString(16).padStart(8, "0")).join("");
