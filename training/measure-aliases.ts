import type { Span } from "@/lib/model/span";
import type { GoldMention } from "./gold-mentions";
import { groupsAt } from "./measure-coreference";
import { type Measure, toMeasure } from "./measure-spans";

type LinkedSpan = { readonly span: Span; readonly entityId: string };
type Linked = { readonly names: readonly LinkedSpan[]; readonly mentions: readonly GoldMention[] };

/**
 * Measures which names were taken for the same thing, in pairs of names that stand for a mention: "found" are pairs with one
 * entity, "expected" pairs with one group. A name that is no mention is left out.
 */
export function measureAliases(documents: readonly Linked[]): Measure {
  const counts = { right: 0, found: 0, expected: 0 };
  for (const { names, mentions } of documents) {
    const grouped = names
      .map(({ span, entityId }) => ({ entityId, groups: groupsAt(span, mentions) }))
      .filter(({ groups }) => groups.size > 0);
    grouped.forEach((name, index) => {
      for (const other of grouped.slice(index + 1)) {
        const isFound = name.entityId === other.entityId;
        const isExpected = [...name.groups].some((group) => other.groups.has(group));
        counts.found += isFound ? 1 : 0;
        counts.expected += isExpected ? 1 : 0;
        counts.right += isFound && isExpected ? 1 : 0;
      }
    });
  }
  return toMeasure(counts);
}
