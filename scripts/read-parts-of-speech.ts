/** The universal part of speech of a Penn tag, where the tag alone decides. */
const UPOS: Readonly<Record<string, string>> = {
  ...{ NN: "NOUN", NNS: "NOUN", NNP: "PROPN", NNPS: "PROPN", ADD: "PROPN", CD: "NUM" },
  ...{ JJ: "ADJ", JJR: "ADJ", JJS: "ADJ", AFX: "ADJ", RB: "ADV", RBR: "ADV", RBS: "ADV", WRB: "ADV" },
  ...{ VB: "VERB", VBD: "VERB", VBG: "VERB", VBN: "VERB", VBP: "VERB", VBZ: "VERB", MD: "AUX" },
  ...{ PRP: "PRON", PRP$: "PRON", WP: "PRON", WP$: "PRON", EX: "PRON", DT: "DET", WDT: "DET", PDT: "DET" },
  ...{ IN: "ADP", RP: "ADP", CC: "CCONJ", TO: "PART", POS: "PART", UH: "INTJ" },
  ...{ $: "SYM", "#": "SYM", SYM: "SYM", NFP: "PUNCT", HYPH: "PUNCT", ",": "PUNCT", ".": "PUNCT", ":": "PUNCT" },
  ...{ "``": "PUNCT", "''": "PUNCT", "-LRB-": "PUNCT", "-RRB-": "PUNCT", "-LSB-": "PUNCT", "-RSB-": "PUNCT" },
  ...{ FW: "X", GW: "X", LS: "X" },
};

/** The universal part of speech of a token ("NOUN"); what Penn's tag leaves open is told by the relation. "X" if unknown. */
export function toUpos({ text, tag, relation }: { text: string; tag: string; relation: string }): string {
  const plain = UPOS[tag] ?? "X";
  if (plain === "VERB" && /^(?:aux|cop)/.test(relation)) return "AUX";
  if (tag === "IN" && relation === "mark") return "SCONJ";
  if (tag === "TO" && relation === "case") return "ADP";
  if (tag === "RB" && /^n['’]?t$|^not$/i.test(text)) return "PART";
  if (tag === "NNP" && relation === "amod") return "ADJ"; // "the North Sea"
  if (plain === "DET" && !/^(?:det|cc)/.test(relation)) return "PRON";
  return plain;
}
