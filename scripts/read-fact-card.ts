import type { Fact } from "@/lib/model/fact";
import { type Span, sliceSpan } from "@/lib/model/span";
import { html, type Markup } from "./read-markup";
import { valueText } from "./read-text";

/** A fact with the rule that found it, its roles, who says so, and what else must be read to accept it. */
export function drawFact(text: string, fact: Fact): Markup {
  const { predicate, roles, speaker, hedges, asOf, support } = fact;
  const quote = (span: Span) => html`<q>${sliceSpan(text, span)}</q>`;
  const row = (name: string, value: Markup) => html`<dt>${name}</dt><dd>${value}</dd>`;
  const rows = [
    ...roles.map(({ name, span, value }) =>
      row(name, value === null ? quote(span) : html`${quote(span)} = ${valueText(value)}`),
    ),
    ...(speaker === null ? [] : [row("said by", quote(speaker.span))]),
    ...hedges.map((hedge) => row("hedge", quote(hedge))),
    ...(asOf === null ? [] : [row("as of", html`${asOf}`)]),
    ...support.map(({ kind, from, to, confidence }) =>
      row(kind, html`${quote(from)} → ${quote(to)} <small>${confidence.toFixed(2)}</small>`),
    ),
    row("proof", quote(fact.proof)),
  ];
  const verb = `${predicate.isNegated ? "not " : ""}${predicate.lemma} (${predicate.tense})`;
  return html`<section class="fact">
<p><b>${fact.ruleId}</b> ${fact.kind}: ${verb}, ${fact.modality} <small>${fact.confidence.toFixed(2)}</small></p>
<dl>${rows}</dl>
</section>
`;
}
