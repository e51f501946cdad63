import type { Fact, Quantity, TimeValue } from "@/lib/model/fact";
import { type Span, sliceSpan } from "@/lib/model/span";
import { groupBy } from "@/lib/nlp/group-by";
import type { Reading } from "@/lib/nlp/read-article";
import type { LinkedReference, SentenceReading } from "./read-sentences";

/** The whole reading for a terminal: sentence by sentence, then the entities. */
export function toText({ text, anchor, entities, names }: Reading, sentences: readonly SentenceReading[]): string {
  const namesOf = groupBy(names, ({ entity }) => entity.id);
  const list = entities.map(({ id, type, subType, canonical, aliases }) => {
    const others = aliases.filter((alias) => alias !== canonical);
    const places = (namesOf.get(id) ?? []).map(({ sentenceIndex }) => `s${sentenceIndex}`);
    return `  ${typeText(type, subType)} “${canonical}”${others.length === 0 ? "" : ` = ${others.join(" | ")}`} in ${[...new Set(places)].join(" ")}`;
  });
  return [
    `speaks from ${anchor ?? "no known day"}`,
    "",
    ...sentences.map((sentence) => sentenceText(text, sentence)),
    "entities",
    ...list,
    "",
  ].join("\n");
}

const typeText = (type: string, subType: string | null): string => (subType === null ? type : `${type} (${subType})`);

function sentenceText(text: string, { sentence, names, links, conflicts, found }: SentenceReading): string {
  const { index, zone, span } = sentence;
  const quote = (part: Span) => `“${oneLine(sliceSpan(text, part))}”`;
  return [
    `s${index} ${zone} ${span.start}-${span.end} ${oneLine(sliceSpan(text, span))}`,
    ...names.map(({ span: at, entity }) => `  name ${quote(at)} ${entity.type} “${entity.canonical}”`),
    ...links.map((link) => linkText(link, quote)),
    ...conflicts.map(({ span: at, reason }) => `  conflict ${quote(at)} ${reason}`),
    ...found.facts.flatMap(({ fact }) => factLines(fact, quote)),
    ...(found.reasons.length === 0 ? [] : [`  left out: ${[...new Set(found.reasons)].join(", ")}`]),
    "",
  ].join("\n");
}

const linkText = ({ from, to, kind, entity, reason, confidence }: LinkedReference, quote: (span: Span) => string) =>
  `  link ${quote(from)} is ${entity === null ? quote(to) : `“${entity.canonical}”`} ${kind}, from ${quote(to)} because ${reason} (${confidence.toFixed(2)})`;

function factLines(fact: Fact, quote: (span: Span) => string): string[] {
  const { predicate, roles, speaker, hedges, support } = fact;
  const verb = `${predicate.isNegated ? "not " : ""}${predicate.lemma} (${predicate.tense})`;
  return [
    `  fact ${fact.ruleId}: ${fact.kind} ${verb}, ${fact.modality}, confidence ${fact.confidence.toFixed(2)}`,
    ...roles.map(
      ({ name, span, value }) => `    ${name} ${quote(span)}${value === null ? "" : ` = ${valueText(value)}`}`,
    ),
    ...(speaker === null ? [] : [`    said by ${quote(speaker.span)}`]),
    ...(hedges.length === 0 ? [] : [`    hedged by ${hedges.map(quote).join(", ")}`]),
    ...(fact.asOf === null ? [] : [`    as of ${fact.asOf}`]),
    ...support.map(
      ({ kind, from, to, confidence }) => `    by ${kind} ${quote(from)} → ${quote(to)} (${confidence.toFixed(2)})`,
    ),
    `    proof ${quote(fact.proof)}`,
  ];
}

/** "= 12 percent", "≥ 12", "2031-05-03" */
export const valueText = (value: Quantity | TimeValue): string =>
  value.kind === "time"
    ? value.iso
    : `${value.bound === "=" ? "" : `${value.bound} `}${value.value}${value.unit === null ? "" : ` ${value.unit}`}`;

const oneLine = (words: string): string => words.replace(/\s+/g, " ");
