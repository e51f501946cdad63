import { FEATURE_TABLES, type FeatureTable, type NetworkInput, type Vocabulary } from "@/lib/model/token-scores";

const UNKNOWN = 0;
const ROOT = 1;

/** Signs of typography, as the network knows them. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["“", '"'],
  ["”", '"'],
  ["–", "-"],
  ["—", "--"],
  ["…", "..."],
]);

/**
 * Turns the forms of one sentence into the ids that the reader network takes.
 *
 * training/features.py does the same for training, and training/feature-samples.json holds both to it.
 */
export function encodeTokens(forms: readonly string[], vocabulary: Vocabulary): NetworkInput {
  const keys = forms.map(featureKeys);
  return FEATURE_TABLES.map((table) =>
    Int32Array.from([ROOT, ...keys.map((key) => vocabulary[table].get(key[table]) ?? UNKNOWN)]),
  );
}

/** What is looked up for one form, by table: "Harbour’s" has the suffix "'s", "1,200" the word "0,000". */
export function featureKeys(form: string): Readonly<Record<FeatureTable, string>> {
  const plain = [...form.normalize("NFC")].map((sign) => SIGNS.get(sign) ?? sign).join("");
  const lower = plain.toLowerCase();
  const folded = [...lower.replace(/\p{Nd}/gu, "0")];
  return {
    vectors: lower,
    words: folded.join(""),
    prefixes: folded.slice(0, 3).join(""),
    suffixes2: folded.slice(-2).join(""),
    suffixes3: folded.slice(-3).join(""),
    suffixes4: folded.slice(-4).join(""),
    shapes: shapeOf(plain),
  };
}

/** "McCoy" is "XxXxx", "1,200" is "d,ddd"; the first ten signs, runs cut at three. */
function shapeOf(plain: string): string {
  let shape = "";
  for (const sign of [...plain].slice(0, 10)) {
    const kind = kindOf(sign);
    if (!shape.endsWith(kind.repeat(3))) shape += kind;
  }
  return shape;
}

function kindOf(sign: string): string {
  if (/\p{Lu}/u.test(sign)) return "X";
  if (/\p{Ll}/u.test(sign)) return "x";
  return /\p{Nd}/u.test(sign) ? "d" : sign;
}
