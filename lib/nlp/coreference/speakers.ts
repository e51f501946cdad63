import { groupBy } from "@/lib/nlp/group-by";
import { SAID_VERBS } from "@/lib/nlp/read/verbs";
import { genderOfPronoun } from "./anaphor";
import { type Gender, genderOfWord } from "./gender";
import { isPersonNoun } from "./person-nouns";
import { headOf, lowerAt, relationOf, type Tree } from "./tree";

/** Who speaks in a quotation. */
export type Speaker = {
  /** The key of the referent; undefined for whoever is not named. */
  readonly key: string | undefined;
  /** Of a speaker who is not named and perhaps spoken of elsewhere; null for one who is named, and for "the report". */
  readonly gender: Gender | "either" | null;
};

/**
 * The speaker of the quotations in each sentence, by position: the subject of the verb of saying beside them, or else the only
 * one in the paragraph. Left out where that is not clear.
 */
export function findSpeakers(trees: readonly Tree[]): ReadonlyMap<number, Speaker> {
  const speakers = new Map<number, Speaker>();
  for (const paragraph of groupBy(trees, ({ sentence }) => sentence.paragraph).values()) {
    const found = paragraph.map(listSubjects);
    const all = found.flat();
    paragraph.forEach(({ position }, index) => {
      const own = found[index] ?? [];
      const [speaker, other] = own.length > 0 ? own : all;
      if (speaker !== undefined && other === undefined) speakers.set(position, speaker);
    });
  }
  return speakers;
}

/** "Dane" in "“…,” Dane said": the subjects of verbs of saying outside the quotations of a sentence. */
function listSubjects(tree: Tree): Speaker[] {
  if (tree.speech.every((speech) => speech === null)) return [];
  return [...tree.tokens.keys()].flatMap((token) => {
    const verb = headOf(tree, token) ?? -1;
    const isOutside = tree.speech[token] === null && tree.speech[verb] === null;
    const isSaying = relationOf(tree, token) === "nsubj" && SAYING.has(lowerAt(tree, verb));
    return isOutside && isSaying ? [speakerAt(tree, token)] : [];
  });
}

const SAYING: ReadonlySet<string> = new Set([
  ...SAID_VERBS,
  ...["say", "told", "tells", "asked", "asks", "replied", "replies", "recalled", "recalls", "tweets", "continued"],
]);

function speakerAt(tree: Tree, token: number): Speaker {
  const name = tree.nameByHead.get(token)?.name;
  if (name !== undefined) return { key: name.entity.id, gender: null };
  const lower = lowerAt(tree, token);
  const gender = genderOfPronoun(lower) ?? genderOfWord(tree.tokens[token]?.text ?? "");
  return { key: undefined, gender: gender ?? (isPersonNoun(lower) ? "either" : null) };
}
