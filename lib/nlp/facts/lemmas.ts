import { findVerbForm, isVerbLemma } from "@/lib/nlp/read/verbs";

const IRREGULAR: Readonly<Record<string, string>> = {
  has: "have",
  had: "have",
  does: "do",
  did: "do",
  done: "do",
  goes: "go",
  was: "be",
  were: "be",
  is: "be",
  are: "be",
  been: "be",
  born: "bear",
  dying: "die",
  lying: "lie",
  tying: "tie",
  proven: "prove",
  underlying: "underlie",
};

/** The lemma of a regular form: of a verb that the lists know, else by the rules of spelling. */
export function stripEnding(word: string, tag: string): string {
  const known = IRREGULAR[word] ?? findVerbForm(word)?.lemma;
  if (known !== undefined) return known;
  if (tag === "VBZ")
    return word
      .replace(/ies$/, "y")
      .replace(/(ss|zz|x|[cs]h|o)es$/, "$1")
      .replace(/([^s])s$/, "$1");
  if (!/^VB[DGN]$/.test(tag) || !/(?:ed|ing)$/.test(word)) return word;
  if (word.endsWith("eed")) return word.slice(0, -1);
  const stem = word.replace(/ied$/, "y").replace(/(?:ed|ing)$/, "");
  const isDoubled = /([bdfgklmnprtz])\1$/.test(stem);
  const forms = [stem, `${stem}e`, ...(isDoubled ? [stem.slice(0, -1)] : [])];
  return forms.find(isVerbLemma) ?? guessLemma(stem);
}

/** Stems that have lost an "e": "chang", "delet", "compil", "presum". */
const WANTS_E =
  /(?:[cuvz]|[aeiou]s|[lnr]s|[dlr]g|[aiu]ng|ag|[bcdfgkptz]l|[^aeo]at|creat|[^eo][aiu]r|[^aeo]i[dklmrt]|[^aeiou][iu]n|[iu]t|[^aeo]um|[^e]am|[^aeiou]ot|[cps]ed|[aou]d|[ao]k|i[bp]|[cd]ul|eath|delet)$/;
const HAS_ALL =
  /(?:ow|ew|ou[rt]|oi[dnt]|ai[drt]|ui[rt]|oo[dkmt]|ea[dk]|oa[dk]|ou[d]|[bdmnprx]it|mur|cur|ebut|[aeiou]{2}nd)$/;

/** "donned" is "don", "traversed" "traverse", "interrupted" "interrupt". */
function guessLemma(stem: string): string {
  if (/(?:ll|ss|ff|zz)$/.test(stem)) return stem;
  if (/([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  const isShort = /^[^aeiou]*[aeiou][bcdgkmnptrsvz]$/.test(stem);
  return (isShort || WANTS_E.test(stem)) && !HAS_ALL.test(stem) ? `${stem}e` : stem;
}
