import { type Span, sliceSpan } from "@/lib/model/span";
import { groupBy } from "@/lib/nlp/group-by";
import type { Reading } from "@/lib/nlp/read-article";
import { LOOKS } from "./read-highlights";
import { html, type Markup, NOTHING } from "./read-markup";
import type { SentenceReading } from "./read-sentences";

/** Each entity with every place where it is named, or meant by a pronoun or description. */
export function drawChains({ text, entities, names }: Reading, sentences: readonly SentenceReading[]): Markup {
  const namesOf = groupBy(names, ({ entity }) => entity.id);
  const linksTo = groupBy(
    sentences.flatMap(({ links }) => links),
    ({ entityId }) => entityId,
  );
  const place = (index: number, span: Span, reason: string) =>
    html`<li><a href="#s${index}">s${index}</a> ${sliceSpan(text, span)}${reason === "" ? NOTHING : html` <small>${reason}</small>`}</li>`;
  const chains = entities.map(({ id, type, canonical, aliases }) => {
    const places = [
      ...(namesOf.get(id) ?? []).map(({ sentenceIndex, span }) => place(sentenceIndex, span, "")),
      ...(linksTo.get(id) ?? []).map(({ sentenceIndex, from, reason }) => place(sentenceIndex, from, reason)),
    ];
    const others = aliases.filter((alias) => alias !== canonical).join(" | ");
    return html`<li id="${id}"><mark class="${LOOKS[type]}">${canonical}<small> ${type}</small></mark> <small class="quiet">${others}</small><ul class="chain">${places}</ul></li>
`;
  });
  return html`<ul id="entities">${chains}</ul>`;
}
