import type { Document } from "@/lib/model/article";
import { sliceSpan } from "@/lib/model/span";
import type { Reading } from "@/lib/nlp/read-article";
import { drawChains } from "./read-chains";
import { drawFact } from "./read-fact-card";
import { highlightSentence } from "./read-highlights";
import { html, type Markup, NOTHING } from "./read-markup";
import { PAGE_STYLE } from "./read-page-style";
import type { SentenceReading } from "./read-sentences";
import { drawTree } from "./read-tree";

/** The whole reading as one page that needs nothing but itself: no script, no other file. */
export function toPage(document: Document, reading: Reading, sentences: readonly SentenceReading[]): string {
  const headline = sentences.find(({ sentence }) => sentence.zone === "headline")?.sentence.span;
  const title = document.title ?? (headline === undefined ? "An article" : sliceSpan(reading.text, headline));
  const facts = sentences.reduce((sum, { found }) => sum + found.facts.length, 0);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ source: PAGE_STYLE }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${sentences.length} sentences, ${reading.entities.length} entities, ${facts} facts. The article speaks from ${reading.anchor ?? "no known day"}.</p>
${LEGEND}
<h2>Sentences</h2>
<ol class="sentences">
${sentences.map((sentence) => drawSentence(reading.text, sentence))}</ol>
<h2>Entities</h2>
${drawChains(reading, sentences)}
</main>
</body>
</html>
`.source;
}

const LEGEND = html`<p class="legend">Names: <mark class="person">person</mark> <mark class="place">place</mark>
<mark class="body">organisation</mark> <mark class="thing">anything else</mark> <mark class="unknown">unknown</mark>,
each with its type. <a class="link" href="#entities">Dashed</a>: a pronoun or description, with the name it was read as. In a tree,
the number behind a word says how likely head and relation are both right; “?” marks those below one half.</p>`;

function drawSentence(text: string, reading: SentenceReading): Markup {
  const { sentence, tokens, conflicts, found } = reading;
  const reasons = [...new Set(found.reasons)].join(", ");
  return html`<li id="s${sentence.index}">
<p class="quiet"><a href="#s${sentence.index}">s${sentence.index}</a> ${sentence.zone} ${sentence.span.start}–${sentence.span.end}</p>
<p class="words" dir="auto">${highlightSentence(text, reading)}</p>
${conflicts.map(({ span, reason }) => html`<p class="quiet">No date for <q>${sliceSpan(text, span)}</q>: ${reason}</p>`)}
${found.facts.map(({ fact }) => drawFact(text, fact))}${reasons === "" ? NOTHING : html`<p class="quiet">Left out: ${reasons}</p>`}
${drawTree(tokens)}
</li>
`;
}
