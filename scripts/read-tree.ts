import type { TreeToken } from "@/lib/model/reading";
import { groupBy } from "@/lib/nlp/group-by";
import { html, type Markup, NOTHING } from "./read-markup";

/** An arc below this is as likely wrong as not of use. */
const UNSURE = 0.5;

/** The tree of a sentence, folded away: each word under the word on which it hangs, in the order of the sentence. */
export function drawTree(tokens: readonly TreeToken[]): Markup {
  if (tokens.length === 0) return html`<p class="quiet">The network did not read this sentence.</p>`;
  const children = groupBy([...tokens.keys()], (index) => tokens[index]?.head ?? -1);
  return html`<details><summary>Tree, ${tokens.length} tokens</summary><ul class="tree">${drawBelow(-1, tokens, children)}</ul></details>`;
}

function drawBelow(
  head: number,
  tokens: readonly TreeToken[],
  children: ReadonlyMap<number, readonly number[]>,
): Markup[] {
  return (children.get(head) ?? []).map((index) => {
    const token = tokens[index];
    if (token === undefined) return NOTHING;
    const { text, tag, relation, confidence } = token;
    const below = drawBelow(index, tokens, children);
    const sure = html`<small class="${confidence < UNSURE ? "unsure" : "quiet"}">${confidence.toFixed(2)}${confidence < UNSURE ? " ?" : ""}</small>`;
    return html`<li><span class="quiet">${index + 1}</span> <b>${text}</b> <i>${relation}</i> <small>${tag}</small> ${sure}${
      below.length === 0 ? NOTHING : html`<ul>${below}</ul>`
    }</li>`;
  });
}
