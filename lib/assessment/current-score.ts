import type { Score, ScoreEvent } from "@/lib/model/score";

const RANK = { auto: 0, regrade: 1, override: 2 } as const;

/**
 * The standing score: the latest override, else the latest regrade, else the automatic one.
 *
 * A regrade after an override changes nothing: what a person decided, only a person changes.
 *
 * @param events in any order; of two at the same moment the later in the list counts.
 * @returns null when there are no events.
 */
export function currentScore(events: readonly ScoreEvent[]): Score | null {
  const standing = events.reduce<ScoreEvent | null>(
    (best, event) => (best === null || outranks(event, best) ? event : best),
    null,
  );
  return standing?.score ?? null;
}

const outranks = (event: ScoreEvent, best: ScoreEvent): boolean =>
  RANK[event.kind] > RANK[best.kind] ||
  (RANK[event.kind] === RANK[best.kind] && event.at.getTime() >= best.at.getTime());

/** What a score counts for now: nothing while it waits for a person, or where there is none. */
export const earnedBy = (score: Score | null): number => (score?.status === "scored" ? score.earned : 0);
