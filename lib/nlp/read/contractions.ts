/** "did | n't", "Norvia | 's" */
const CLITIC = /(?:n['’]t|['’´`](?:s|re|ve|ll|d|m))$/i;

/** Words without an apostrophe that Universal Dependencies reads as two, with a blank where the second begins. */
const FUSED = `can not,gon na,wan na,got ta,out ta,gim me,lem me,i m,i ve,you re,they re,that s,what s,there s,he s,she s,you ll,
  do nt,does nt,did nt,is nt,are nt,was nt,were nt,has nt,have nt,had nt,could nt,would nt,should nt,ca nt,wo nt,ai nt,a lot`;
const CUTS: ReadonlyMap<string, number> = new Map(
  FUSED.split(/,\s*/).map((parts) => [parts.replace(" ", ""), parts.indexOf(" ")]),
);

/** Where the second token of a word begins, counted from its first letter: 3 for "didn't"; null when it is one token. */
export function findCut(word: string): number | null {
  const cut = CUTS.get(word.toLowerCase());
  if (cut !== undefined) return cut;
  // Decades keep theirs: "1980's".
  const clitic = /^\d/.test(word) ? 0 : (CLITIC.exec(word)?.[0].length ?? 0);
  return clitic === 0 || clitic === word.length ? null : word.length - clitic;
}
