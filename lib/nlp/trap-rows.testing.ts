import type { Document } from "@/lib/model/article";
import type { Fact } from "@/lib/model/fact";
import { type Span, sliceSpan, spansOverlap } from "@/lib/model/span";
import { listBrokenSpans } from "./broken-spans.testing";
import { takenBy } from "./facts/clause";
import type { Reading } from "./read-article";
import { listAmounts } from "./values/amounts";
import { resolveTimes } from "./values/resolve-times";

/**
 * What must come of an article of our own with traps in it; lib/nlp/traps has one beside each text. "Part": a stretch that
 * occurs in the text; the first place counts.
 */
export type ReadingSidecar = {
  readonly anchor: string | null;
  /** The zones in order, one for each stretch of a paragraph, with blanks between. */
  readonly zones: string;
  readonly sentenceCount: number;
  /** Sentences that must come out exactly. */
  readonly sentences: readonly string[];
  /** One row an entity: its type, or several with "|", then every name it has. */
  readonly names: readonly (readonly [string, string, ...string[]])[];
  readonly notNames: readonly string[];
  /** Names of which no two may be one entity. */
  readonly apart: readonly (readonly string[])[];
  /** Part of a sentence, a pronoun or description in it, and the name it means; null when nobody can tell. */
  readonly links: readonly (readonly [string, string, string | null])[];
  /** A part with one time in it, and the ISO date; null where it has none. */
  readonly times: readonly (readonly [string, string | null])[];
  /** A part with one number in it, and "bound value unit" ("≥ 12 people"); null where it counts nothing. */
  readonly amounts: readonly (readonly [string, string | null])[];
  /** "rule modality lemma | agent A | patient B | by C"; a fact may have more roles than these. */
  readonly facts: readonly string[];
  /** A part in which no fact has its verb, except those of the rules or modalities given (with blanks between). */
  readonly noFacts: readonly (readonly [string, string])[];
  /** Roles that no fact may have: "time 28 March 2031". */
  readonly noRoles: readonly string[];
};

/** One expectation, with what came out. Sound when the two are equal. */
export type Row = { readonly title: string; readonly expected: unknown; readonly found: unknown };

/** Everything that a sidecar says of a reading, row by row. Titles are unique within an article. */
export function listReadingRows(sidecar: ReadingSidecar, document: Document, reading: Reading): Row[] {
  const { text, sentences } = reading;
  return [
    { title: "spans lie where they say", expected: [], found: listBrokenSpans(reading) },
    { title: "anchor", expected: sidecar.anchor, found: reading.anchor },
    { title: "zones", expected: sidecar.zones, found: zonesOf(reading) },
    { title: "number of sentences", expected: sidecar.sentenceCount, found: sentences.length },
    ...sentenceRows(sidecar, reading),
    ...nameRows(sidecar, reading),
    ...linkRows(sidecar, reading),
    ...timeRows(sidecar, document, reading),
    ...amountRows(sidecar, document, reading),
    ...factRows(sidecar, text, reading),
  ];
}

function zonesOf({ sentences }: Reading): string {
  const isNew = (index: number) => {
    const [before, now] = [sentences[index - 1]?.sentence, sentences[index]?.sentence];
    return before?.zone !== now?.zone || before?.paragraph !== now?.paragraph;
  };
  return sentences
    .filter((_, index) => isNew(index))
    .map(({ sentence }) => sentence.zone)
    .join(" ");
}

function sentenceRows({ sentences }: ReadingSidecar, reading: Reading): Row[] {
  const found = new Set(reading.sentences.map(({ sentence }) => sliceSpan(reading.text, sentence.span)));
  return sentences.map((sentence) => ({
    title: `sentence: ${sentence}`,
    expected: sentence,
    found: found.has(sentence) ? sentence : [...found].filter((other) => overlaps(reading.text, other, sentence)),
  }));
}

const overlaps = (text: string, one: string, other: string): boolean =>
  spansOverlap(partOf(text, one), partOf(text, other));

function nameRows({ names, notNames, apart }: ReadingSidecar, { text, names: found }: Reading): Row[] {
  const named = (name: string) => found.filter(({ span }) => sliceSpan(text, span) === name);
  const idOf = (name: string) => named(name)[0]?.entity.id;
  return [
    ...names.flatMap(([types, first, ...others]) =>
      [first, ...others].map((name): Row => {
        const seen = named(name).map(({ entity }) => {
          const type = types.split("|").includes(entity.type) ? types : entity.type;
          return `${type}: ${entity.id === idOf(first) ? first : entity.canonical}`;
        });
        return { title: `name: ${name}`, expected: [`${types}: ${first}`], found: [...new Set(seen)] };
      }),
    ),
    ...notNames.map((name) => ({ title: `no name: ${name}`, expected: 0, found: named(name).length })),
    ...apart.flatMap((row) =>
      row.flatMap((one, index) =>
        row.slice(index + 1).map((other): Row => {
          const ids = new Set(named(one).map(({ entity }) => entity.id));
          const shared = named(other).filter(({ entity }) => ids.has(entity.id));
          return { title: `apart: ${one}, ${other}`, expected: 0, found: shared.length };
        }),
      ),
    ),
  ];
}

function linkRows({ links }: ReadingSidecar, { text, links: found, entities }: Reading): Row[] {
  return links.map(([part, word, name]) => {
    const at = partOf(text, part);
    const link = found.find(({ from }) => spansOverlap(at, from) && sliceSpan(text, from) === word);
    const entity = entities.find(({ id }) => id === link?.entityId);
    const isIt = name !== null && entity?.aliases.includes(name);
    return { title: `link: ${word} in ${part}`, expected: name, found: isIt ? name : (entity?.canonical ?? null) };
  });
}

function timeRows({ times }: ReadingSidecar, document: Document, { text, sentences }: Reading): Row[] {
  const resolved = resolveTimes(sentences, document).times;
  return times.map(([part, iso]) => {
    const at = partOf(text, part);
    const found = sentences.flatMap(({ sentence, words }) =>
      (resolved.get(sentence.index) ?? [])
        .filter(({ from, to }) => spansOverlap(at, spanOfWords(words, from, to)))
        .flatMap(({ value }) => value?.iso ?? []),
    );
    return { title: `time: ${part}`, expected: iso === null ? [] : [iso], found };
  });
}

function amountRows({ amounts }: ReadingSidecar, document: Document, { text, sentences, names }: Reading): Row[] {
  const { times } = resolveTimes(sentences, document);
  return amounts.map(([part, amount]) => {
    const at = partOf(text, part);
    const found = sentences
      .filter(({ sentence }) => spansOverlap(at, sentence.span))
      .flatMap(({ sentence, words }) => {
        const own = names.filter(({ sentenceIndex }) => sentenceIndex === sentence.index);
        return listAmounts(words, takenBy([...own, ...(times.get(sentence.index) ?? [])]))
          .filter(({ from, to }) => spansOverlap(at, spanOfWords(words, from, to)))
          .map(({ kind, value: { bound, value, unit }, upper }) =>
            [bound, upper === null ? value : `${value}–${upper}`, unit ?? (kind === "count" ? [] : kind)]
              .flat()
              .join(" "),
          );
      });
    return { title: `amount: ${part}`, expected: amount === null ? [] : [amount], found };
  });
}

function factRows({ facts, noFacts, noRoles }: ReadingSidecar, text: string, { found }: Reading): Row[] {
  const all = found.flatMap((sentence) => sentence.facts.map(({ fact }) => fact));
  const lines = all.map((fact) => factLine(text, fact));
  const roles = new Set(lines.flatMap((line) => line.split(" | ").slice(1)));
  return [
    ...facts.map((expected) => ({ title: `fact: ${expected}`, expected, found: nearestLine(lines, expected) })),
    ...noFacts.map(([part, allowed]) => {
      const at = partOf(text, part);
      const others = all.filter(
        ({ predicate, ruleId, modality }) =>
          spansOverlap(at, predicate.span) &&
          ![ruleId, modality, predicate.isNegated ? "not" : ""].some(
            (mark) => allowed.split(" ").includes(mark) && mark !== "",
          ),
      );
      return {
        title: `no fact: ${part}${allowed === "" ? "" : ` (but ${allowed})`}`,
        expected: [],
        found: others.map((fact) => factLine(text, fact)),
      };
    }),
    ...noRoles.map((role) => ({ title: `no role: ${role}`, expected: false, found: roles.has(role) })),
  ];
}

/** A fact in words: rule, modality, lemma, then its roles and its speaker. */
export function factLine(text: string, { ruleId, modality, predicate, roles, speaker }: Fact): string {
  const not = predicate.isNegated ? "not " : "";
  const parts = roles.map(({ name, span }) => `${name} ${sliceSpan(text, span)}`);
  const source = speaker === null ? [] : [`by ${sliceSpan(text, speaker.span)}`];
  return [`${ruleId} ${modality} ${not}${predicate.lemma}`, ...parts, ...source].join(" | ");
}

/** The line itself when some fact has all of its parts; else the facts that share the verb or two of the roles. */
function nearestLine(lines: readonly string[], expected: string): string | string[] {
  const [head = "", ...parts] = expected.split(" | ");
  const lemma = head.split(" ").at(-1);
  const shared = (line: string) => line.split(" | ").filter((part) => parts.includes(part)).length;
  const isSame = (line: string) => line.split(" | ")[0] === head && shared(line) === parts.length;
  if (lines.some(isSame)) return expected;
  return lines.filter((line) => (line.split(" | ")[0] ?? "").endsWith(` ${lemma}`) || shared(line) >= 2);
}

const spanOfWords = (words: readonly { readonly span: Span }[], from: number, to: number): Span => ({
  start: words[from]?.span.start ?? 0,
  end: words[to - 1]?.span.end ?? 0,
});

function partOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`the article has no “${part}”`);
  return { start, end: start + part.length };
}
