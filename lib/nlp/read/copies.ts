import type { Zone } from "@/lib/model/reading";
import { findCredit } from "./captions";

const OPENING = 60;
/** How much of the shorter paragraph the longer one must share from its start. */
const MIN_SHARED = 0.8;

/**
 * Paragraphs that come twice, or open another one, by index. The first copy of a caption is called caption, because the
 * second often runs into its credit. Of two other paragraphs the shorter is the duplicate, of two equal ones the later.
 */
export function findCopies(blocks: readonly string[]): ReadonlyMap<number, Zone> {
  const firstByOpening = new Map<string, number>();
  const copies = new Map<number, Zone>();
  blocks.forEach((block, index) => {
    const opening = block.slice(0, OPENING);
    const first = firstByOpening.get(opening);
    if (block.length < 20 || first === undefined) {
      firstByOpening.set(opening, index);
      return;
    }
    const earlier = blocks[first] ?? "";
    if (!isCopy(earlier, block)) return;
    const hasCredit = findCredit(earlier) !== null || findCredit(block) !== null;
    const isPullQuote = !hasCredit && earlier.length < block.length;
    copies.set(isPullQuote ? first : index, "duplicate");
    if (hasCredit) copies.set(first, "caption");
    if (isPullQuote) firstByOpening.set(opening, index);
  });
  return copies;
}

function isCopy(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shorter && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  return shared === shorter || shared >= Math.max(OPENING, shorter * MIN_SHARED);
}
