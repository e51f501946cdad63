import type { ClozeQuestion, Gap } from "@/lib/model/question";
import { bestAssignment } from "./best-assignment";
import { markTypedAnswer } from "./typed-answer/mark-typed-answer";
import type { MarkingContext, TypedMark } from "./typed-answer/typed-mark";

/**
 * Marks what was typed into the gaps, one mark for each text in the order of `question.gaps`.
 *
 * Gaps that only a comma or "and" parts ("_____ and _____ signed") ask for a set: their answers count in any order, each
 * key once.
 *
 * @param texts one per gap; "" where nothing was typed
 */
export function markGaps(question: ClozeQuestion, texts: readonly string[]): TypedMark[] {
  const context: MarkingContext = { stem: question.stem, quote: question.evidence.quote, dateOrder: null };
  const markOf = (gap: number, text: number) => markOne(question.gaps[gap], texts[text] ?? "", context);
  const marks = new Map<number, TypedMark>();
  for (const set of setsOfGaps(question)) {
    const table = set.map((text) => set.map((gap) => markOf(gap, text)));
    const assigned = bestAssignment(table.map((row) => row.map(({ credit }) => credit)));
    for (const [at, text] of set.entries()) {
      const mark = table[at]?.[assigned[at] ?? at];
      if (mark !== undefined) marks.set(text, mark);
    }
  }
  return question.gaps.map((gap, index) => marks.get(index) ?? markOne(gap, texts[index] ?? "", context));
}

const NO_GAP: TypedMark = { credit: 0, verdict: "empty", trace: [], hint: null };

const markOne = (gap: Gap | undefined, text: string, context: MarkingContext): TypedMark =>
  gap === undefined ? NO_GAP : markTypedAnswer(gap, text, context);

/** Numbers and dates in a row are a range as often as a set. */
const ORDERED_KINDS: ReadonlySet<string> = new Set(["number", "date"]);
const JOINT = /^ ?(?:,|and|or|&|, and|, or) ?$/;

/** Indexes of the gaps of each set, in the order of the stem; a gap by itself is a set of one. */
function setsOfGaps({ stem, gaps }: ClozeQuestion): number[][] {
  const inOrder = gaps.map((gap, index) => ({ gap, index })).sort((a, b) => a.gap.at - b.gap.at);
  const isOrdered = /\brespectively\b/i.test(stem);
  const sets: number[][] = [];
  for (const [at, { gap, index }] of inOrder.entries()) {
    const before = inOrder[at - 1]?.gap;
    const isJoined =
      before !== undefined &&
      !isOrdered &&
      before.kind === gap.kind &&
      !ORDERED_KINDS.has(gap.kind) &&
      JOINT.test(stem.slice(before.at, gap.at));
    const last = sets.at(-1);
    if (isJoined && last !== undefined) last.push(index);
    else sets.push([index]);
  }
  return sets;
}
