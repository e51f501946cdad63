import type { Random } from "@/lib/model/random";

/** Fisher-Yates into a new array; `items` is left alone. `random` gives numbers in [0, 1). */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const rest = [...items];
  const drawn: T[] = [];
  while (rest.length > 0) drawn.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return drawn;
}
