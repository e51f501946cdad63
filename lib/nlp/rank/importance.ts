import type { Features } from "@/lib/model/ranker";

/** How much of its worth a question can lose for being beside the point. */
const REACH = 0.25;
const KINDS: Readonly<Record<string, number>> = { "kind:outcome": 0.15, "kind:quantity": 0.05, "kind:role": -0.1 };

/** How near a question is to what its article is about, 0.75 to 1: by the words and names of the title and the beginning. */
export function importanceOf(features: Features): number {
  const of = (name: string) => features[name] ?? 0;
  const kind = Object.entries(KINDS).reduce((sum, [name, bonus]) => sum + bonus * of(name), 0);
  const salience =
    0.35 * of("like-title") + 0.25 * of("like-lead") + 0.2 * of("key-mentions") + 0.2 * (1 - of("position")) + kind;
  return 1 - REACH + REACH * Math.min(1, Math.max(0, salience));
}
