import type { DrawnArticle, DrawnItem } from "./judge-draw";

const HEAD = `For each number one line: "12 ok", or what fails: "13 -R4 dangling", "14 -R5 -R6: my reason".
R1 grammatical (a gap: with the key in it)          R2 the linked sentence, with the links shown, proves the key as worded
R3 one right answer (a gap: nothing else fits, and every accepted form is right)
R4 understood by somebody who read the article yesterday    R5 wrong options plausible, of one sort (not for gaps)
R6 worth asking                                      R7 nothing gives the key away`;

/** The sheet for a person: each article once, then its questions. */
export const writeSheet = (articles: readonly DrawnArticle[]): string =>
  [HEAD, ...articles.map(writeArticle)].join("\n\n\n");

function writeArticle({ name, title, publishedOn, text, items }: DrawnArticle): string {
  const head = `=== ${name} | ${title ?? "no title"} | ${publishedOn ?? "no date"} ===`;
  const questions = items.length === 0 ? ["No question passed the checks."] : items.map(writeItem);
  return [head, text.trim(), `--- ${items.length} questions on ${name} ---`, ...questions].join("\n\n");
}

function writeItem({ number, itemId, stem, options, accepted, key, quote, links }: DrawnItem): string {
  return [
    `${number}. ${stem}   [${itemId}]`,
    ...(options ?? []).map((option) => `     ${isSame(option, key) ? "*" : "-"} ${option}`),
    ...(accepted ?? []).map((forms) => `     accepted: ${forms}`),
    `     “${quote.replace(/\s+/g, " ")}”`,
    ...links.map((link) => `     ${link.replace(/\s+/g, " ")}`),
  ].join("\n");
}

const isSame = (option: string, key: string): boolean => option === key;
