import type { CoreferenceLink } from "@/lib/model/reading";
import { containsSpan, type Span, sliceSpan } from "@/lib/model/span";
import type { GoldMention } from "./gold-mentions";
import { percent } from "./percent";

export type CoreferenceKind = CoreferenceLink["kind"];

/** Links and anaphors of one kind; `form`: those whose text in lower case matches. */
export type CoreferenceRow = { readonly name: string; readonly kind: CoreferenceKind; readonly form: RegExp };

export const COREFERENCE_ROWS: readonly CoreferenceRow[] = [
  { name: "he-she", kind: "he-she", form: /./ },
  { name: "his-her", kind: "possessive", form: /^(?:his|her)$/ },
  { name: "it", kind: "it", form: /./ },
  { name: "its", kind: "possessive", form: /^its$/ },
  { name: "they", kind: "they", form: /./ },
  { name: "their", kind: "possessive", form: /^their$/ },
  { name: "definite", kind: "definite", form: /./ },
  { name: "definite of two words", kind: "definite", form: /^\S+\s\S+$/ },
];

/**
 * In percent: `precision` = right links of all links, `recall` = right links of all anaphors, `coverage` = links of all
 * anaphors. A link is right when its two ends are mentions of one thing.
 *
 * An anaphor is any pronoun or description that has another mention of the same thing before it: also one that no name stands
 * for ("a man"), and also in quotations, headlines and captions. One that only looks ahead ("before she left, Dane") is none.
 */
export type CoreferenceMeasure = {
  readonly precision: number;
  readonly recall: number;
  readonly coverage: number;
  readonly links: number;
  readonly anaphors: number;
};

type Resolved = {
  readonly text: string;
  readonly links: readonly Pick<CoreferenceLink, "kind" | "from" | "to">[];
  readonly mentions: readonly GoldMention[];
};

export function measureCoreference(
  documents: readonly Resolved[],
  { kind, form }: Omit<CoreferenceRow, "name">,
): CoreferenceMeasure {
  const hasForm = (text: string, span: Span) => form.test(sliceSpan(text, span).toLowerCase());
  const links = documents.flatMap((document) =>
    document.links
      .filter((link) => link.kind === kind && hasForm(document.text, link.from))
      .map((link) => isRight(link, document.mentions)),
  );
  const right = links.filter(Boolean).length;
  const anaphors = documents.reduce(
    (sum, { text, mentions }) => sum + listAnaphors(mentions, kind).filter(({ span }) => hasForm(text, span)).length,
    0,
  );
  return {
    precision: percent(right, links.length),
    recall: percent(right, anaphors),
    coverage: percent(links.length, anaphors),
    links: links.length,
    anaphors,
  };
}

/** How many links each rule made and how many of them are right, by rule: what lib/nlp/coreference/precision.ts is fitted from. */
export function countRules(
  documents: readonly {
    readonly links: readonly Pick<CoreferenceLink, "reason" | "from" | "to">[];
    readonly mentions: readonly GoldMention[];
  }[],
): ReadonlyMap<string, { readonly right: number; readonly links: number }> {
  const counts = new Map<string, { right: number; links: number }>();
  for (const { links, mentions } of documents) {
    for (const link of links) {
      const count = counts.get(link.reason) ?? { right: 0, links: 0 };
      counts.set(link.reason, { right: count.right + (isRight(link, mentions) ? 1 : 0), links: count.links + 1 });
    }
  }
  return new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isRight({ from, to }: { from: Span; to: Span }, mentions: readonly GoldMention[]): boolean {
  const groups = groupsAt(to, mentions);
  return [...groupsAt(from, mentions)].some((group) => groups.has(group));
}

/** The groups of the mentions that a span stands for: those with just its ends, or else those whose head it holds. */
export function groupsAt(span: Span, mentions: readonly GoldMention[]): ReadonlySet<string> {
  const exact = mentions.filter((mention) => mention.span.start === span.start && mention.span.end === span.end);
  const around = mentions.filter((mention) => {
    const head = mention.sentence.spans[mention.head];
    return head !== undefined && containsSpan(mention.span, span) && containsSpan(span, head);
  });
  return new Set((exact.length > 0 ? exact : around).map(({ group }) => group));
}

/** The mentions of a kind that have another mention of the same thing before them. */
export function listAnaphors(mentions: readonly GoldMention[], kind: CoreferenceKind): readonly GoldMention[] {
  const first = new Map<string, number>();
  for (const { group, span } of mentions) first.set(group, Math.min(span.start, first.get(group) ?? span.start));
  return mentions.filter(
    (mention) => mention.span.start > (first.get(mention.group) ?? 0) && anaphorKind(mention) === kind,
  );
}

const PERSONAL: Readonly<Record<string, CoreferenceKind>> = {
  he: "he-she",
  him: "he-she",
  himself: "he-she",
  she: "he-she",
  her: "he-she",
  herself: "he-she",
  it: "it",
  itself: "it",
  they: "they",
  them: "they",
  themselves: "they",
};

/** "his", "her", "its", "their" are possessive; "the ministry" is definite when annotators call it given. */
function anaphorKind({ sentence, from, to, head, status, link }: GoldMention): CoreferenceKind | null {
  const token = sentence.tokens[head];
  const first = sentence.tokens[from]?.form.toLowerCase() ?? "";
  if (token === undefined || link === "cata") return null;
  if (to === from + 1 && token.tag === "PRP$") return /^(?:his|her|its|their)$/.test(first) ? "possessive" : null;
  if (to === from + 1 && token.tag === "PRP") return PERSONAL[first] ?? null;
  return first === "the" && /^NNS?$/.test(token.tag) && status.startsWith("giv") ? "definite" : null;
}
