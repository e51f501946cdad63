import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { ReadSentence } from "@/lib/nlp/read/read";
import { type FoundFact, roleOf, spanOf, withId } from "./found";
import { isReported } from "./office-words";
import { buildTree, childrenBy, isAside, listPhrase, type Tree } from "./tree";

/** Between commas, behind a name and with an article, a noun is hardly anything else. */
const SURE = 0.5;

/** "Elling, a town on the coast,": what an apposition says of a name. Offices of persons are found by their own rule. */
export function listAppositions(
  { sentence, words, names }: ReadSentence & { readonly names: readonly LinkedName[] },
  anchor: string | null,
): FoundFact[] {
  const tree = buildTree(words);
  if (tree === null || words.some(({ isQuoted }) => isQuoted)) return [];
  return names.flatMap((name): FoundFact[] => {
    // "cast in a Mermaid, a role that …": one of several, or a piece of a title
    const isOneOf = /^(?:an?|any|every|each)$/.test(words[(name.title?.from ?? name.from) - 1]?.lower ?? "");
    const phrase = isOneOf || isReported(words, name.from) ? null : findApposition(tree, name);
    const [first, last] = [phrase?.[0], phrase?.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span = spanOf(words, { from: first, to: last + 1 });
    const fact = withId({
      kind: "relation",
      predicate: { lemma: "be", span, tense: "present", isNegated: false },
      roles: [roleOf("agent", name.span, name), roleOf("attribute", span, null)],
      modality: "asserted",
      speaker: null,
      hedges: [],
      asOf: anchor,
      sentenceIndex: sentence.index,
      proof: { start: name.span.start, end: span.end },
      support: [],
      confidence: words[first]?.confidence ?? SURE,
      ruleId: "apposition",
    });
    return [{ pattern: "apposition", fact }];
  });
}

/** The words of a descriptive apposition behind a name, in one piece: "a town", "the son of a fisherman". */
function findApposition(tree: Tree, { from, to }: LinkedName): number[] | null {
  const heads = Array.from({ length: to - from }, (_, step) => from + step);
  const [branch] = heads.flatMap((head) => childrenBy(tree, head, "appos"));
  const noun = branch === undefined ? undefined : tree.words[branch];
  if (branch === undefined || noun === undefined || noun.confidence < SURE || !/^NNS?$/.test(noun.tag)) return null;
  if (!isAside(tree, branch) || childrenBy(tree, branch, "conj").length > 0) return null;
  const phrase = listPhrase(tree, branch).filter(
    (index) => /[\p{L}\p{N}]/u.test(tree.words[index]?.text ?? "") || index > branch,
  );
  const [first = 0, last = 0] = [phrase[0], phrase.at(-1)];
  const isWhole = last - first + 1 === phrase.length && first >= to;
  // "the voice of Batman in Batman: The …": half of a title
  const isTitle = tree.words[last + 1]?.text === ":";
  return isWhole && !isTitle && /^(?:a|an|the)$/.test(tree.words[first]?.lower ?? "") ? phrase : null;
}
