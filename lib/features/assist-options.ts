import "server-only";
import type { Lexicon } from "@/lib/model/lexicon";
import type { Option } from "@/lib/model/question";
import { hash64 } from "@/lib/model/random";
import { err, ok, type Result } from "@/lib/model/result";
import { containsSpan } from "@/lib/model/span";
import { findWords } from "./assist-find-quote";
import type { Place, ReadText } from "./assist-place";
import { findForeignBesideNumbers, findForeignWords, type KnownWords, numberOf } from "./assist-words";

export type OptionProblem = "too-few-options" | "option-not-known";

type Kind = Pick<Option, "tier" | "why" | "evidence">;

const MOST_WRONG = 3;
const FEWEST_WRONG = 2;

/** Names that an option may take though the article has none of them: the word lists of places and organisations. */
export function listKnownNames({ countries, cities, regions, usStates, organisations }: Lexicon): ReadonlySet<string> {
  const named = [...countries, ...organisations].flatMap(({ name, aliases }) => [name, ...aliases]);
  const capitals = countries.flatMap(({ capital }) => capital ?? []);
  return new Set([...named, ...capitals, ...cities, ...regions, ...usStates]);
}

/** The options of a choice, key included, each wrong one with where it comes from. Three wrong ones at the most. */
export function writeOptions(
  { key, options: proposed }: { key: string; options: readonly string[] },
  { place, article, known, names }: { place: Place; article: ReadText; known: KnownWords; names: ReadonlySet<string> },
): Result<Option[], { problem: OptionProblem; words: string }> {
  const wrong = proposed.map((text) => text.trim()).filter((text) => text !== key);
  if (wrong.length < FEWEST_WRONG) return err({ problem: "too-few-options", words: wrong.join(", ") });
  const options: Option[] = [];
  for (const text of wrong.slice(0, MOST_WRONG)) {
    const kind = kindOf(text, key, place, { article, known, names });
    if (kind === null) return err({ problem: "option-not-known", words: text });
    options.push({ id: "", text, isKey: false, ...kind });
  }
  const answer: Option = { id: "", text: key, isKey: true, tier: null, why: "The sentence says so.", evidence: null };
  return ok(inOrder(options, answer, place).map((option, index) => ({ ...option, id: `o${index + 1}` })));
}

/** Numbers ascend; else the key stands at a place that the same text gives again, and that is no place of its own. */
function inOrder(options: readonly Option[], answer: Option, { fact }: Place): Option[] {
  const all = [...options, answer].map((option) => ({ option, value: numberOf(option.text) }));
  if (all.every(({ value }) => value !== null))
    return all.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0)).map(({ option }) => option);
  const at = Number.parseInt(hash64(`${answer.text}|${fact.id}`).slice(0, 6), 16) % all.length;
  return [...options.slice(0, at), answer, ...options.slice(at)];
}

type Sources = { article: ReadText; known: KnownWords; names: ReadonlySet<string> };

/** Where a wrong answer comes from; null when from nowhere we know. */
function kindOf(text: string, key: string, { sentence }: Place, { article, known, names }: Sources): Kind | null {
  const inProof = findWords(text, article.document.text, sentence.span);
  if (inProof !== null) {
    const evidence = { sentenceIndex: sentence.index, span: sentence.span };
    return { tier: "misreading", why: `${text} is named in this sentence, but in another part.`, evidence };
  }
  const elsewhere = findBodySentence(text, article);
  if (elsewhere !== undefined) {
    const evidence = { sentenceIndex: elsewhere.index, span: elsewhere.span };
    return { tier: "other-fact", why: `${text} is named in the article, but in another sentence.`, evidence };
  }
  if (names.has(text)) return { tier: "lattice", why: `The article does not name ${text}.`, evidence: null };
  if (numberOf(text) !== null && numberOf(key) !== null && findForeignBesideNumbers(text, known) === null)
    return { tier: "numeric", why: "The sentence gives another figure.", evidence: null };
  return findForeignWords(text, known) === null
    ? { tier: "other-fact", why: "The article says something else here.", evidence: null }
    : null;
}

function findBodySentence(text: string, { document, sentences }: ReadText) {
  const found = findWords(text, document.text, { start: 0, end: document.text.length });
  if (found === null) return undefined;
  const first = sentences.find(({ zone, span }) => zone === "body" && containsSpan(span, found));
  return first ?? sentences.find(({ zone, span }) => zone === "body" && findWords(text, document.text, span) !== null);
}
