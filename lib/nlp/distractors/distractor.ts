import type { Option, Tier } from "@/lib/model/question";
import type { Random } from "@/lib/model/random";

/** A wrong answer with where it comes from and why it is wrong. */
export type Distractor = {
  readonly text: string;
  readonly tier: Tier;
  readonly why: string;
  readonly evidence: Option["evidence"];
};

/** Fisher-Yates into a new array; `items` is left alone. */
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
