import type { Attachment, Token, TreeToken, Zone } from "@/lib/model/reading";
import type { ReadSentence } from "@/lib/nlp/read/read";
import { type Evidence, isOpening, markByCapitals } from "./capital-evidence";
import type { Gazetteer } from "./gazetteer";
import { endOfKnown } from "./known";
import { isCapital, isTimeName } from "./name";

/** The least that names are looked up by. */
export type Form = Token & { readonly lower: string };

/** What names are made of: a token of the tree or, where there is none, a word. `head` counts pieces. */
export type Piece = Form &
  Attachment & {
    /** What the network says of names here: "O", "B-person"; "" where it has not read the sentence. */
    readonly mark: string;
    /** 0..1 */
    readonly markConfidence: number;
    /** How likely the network finds a name of each of KINDS here, 0..1; empty where it has not read the sentence. */
    readonly kinds: readonly number[];
    /** Part of a name by its tag, its mark, the lists or, without a tree, by its capital. */
    readonly isName: boolean;
  };

/** Above this a mark stands against the tag. */
const SURE_MARK = 0.7;
/** Small words that may open a name when the tagger says so: "al-Karim", "van Dyk". */
const SMALL_OPENERS = new Set("al el de di da van von bin ibn la le ul d' abu".split(" "));
const NO_NAME_TAGS = /^(?:DT|PRP|IN|CC|TO|W|MD|VB|RB|UH|EX|POS)/;

/** The pieces of a sentence, in order. */
export function listPieces({ sentence, tokens, words }: ReadSentence, evidence: Evidence): Piece[] {
  if (tokens.length === 0) {
    const marks = markByCapitals(words, evidence);
    return withKnown(
      words.map((word, index) => ({ ...word, mark: "", markConfidence: 0, kinds: [], isName: marks[index] === true })),
      evidence.gazetteer,
    );
  }
  const pieces = tokens.map(toPiece);
  const isTitle = isTitleCase(pieces, sentence.zone);
  const marked = pieces.map((piece, index) =>
    isNamePart(piece, pieces[index + 1]) && (!isTitle || piece.mark !== "O") ? { ...piece, isName: true } : piece,
  );
  const found = withoutTaxa(
    withOrdinals(isTitle ? marked : withModifiers(withModifiers(marked, evidence.gazetteer), evidence.gazetteer)),
  );
  return withKnown(found, evidence.gazetteer);
}

/** Field by field: V8 gives each object that is spread a shape of its own, which costs time. */
const toPiece = (token: TreeToken): Piece => ({
  span: token.span,
  text: token.text,
  lower: token.text.toLowerCase(),
  tag: token.tag,
  head: token.head,
  relation: token.relation,
  confidence: token.confidence,
  headConfidence: token.headConfidence,
  rival: token.rival,
  mark: token.nameMark,
  markConfidence: token.nameConfidence,
  kinds: token.nameKinds,
  isName: false,
});

/** "Quorvexa elleri": a genus before its species names nothing by itself. */
function withoutTaxa(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const next = pieces[index + 1];
    const isSpecies = next?.tag === "FW" && /^\p{Ll}{4,}$/u.test(next.text) && !next.isName;
    return piece.isName && isSpecies && pieces[index - 1]?.isName !== true ? { ...piece, isName: false } : piece;
  });
}

/** "Digital" of "the Digital Humanities" and "Forces" of "the Northern Forces", no proper nouns to the tagger; but not "Norvian". */
function withModifiers(pieces: readonly Piece[], { byName }: Gazetteer): Piece[] {
  return pieces.map((piece, index) => {
    const isModifier = /^(?:JJ|NN|VBN|VBG)/.test(piece.tag) && isCapital(piece) && !isTimeName(piece);
    const opensName = /^B-(?!other)/.test(piece.mark) && pieces[index + 1]?.mark.startsWith("I-") === true;
    if (
      piece.isName ||
      !isModifier ||
      (isOpening(pieces, index) && (!opensName || piece.tag.startsWith("VB"))) ||
      byName.get(piece.text)?.type === "demonym"
    )
      return piece;
    const isBefore = pieces[index + 1]?.isName === true && pieces[index + 1]?.mark.startsWith("B-") !== true;
    const isBehind = pieces[index - 1]?.isName === true && piece.mark.startsWith("I-");
    const governor = piece.head === null ? undefined : pieces[piece.head];
    const isPart = /^(?:compound|amod)/.test(piece.relation) && governor?.isName === true && (piece.head ?? 0) > index;
    return isBefore || isBehind || isPart ? { ...piece, isName: true } : piece;
  });
}

/** "Mayor Opens New Bridge": capitals and tags say nothing where most words have a capital. */
function isTitleCase(pieces: readonly Form[], zone: Zone): boolean {
  const long = pieces.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  const share = long.filter(isCapital).length / long.length;
  return zone === "headline" ? long.length >= 3 && share > 0.75 : long.length >= 7 && share > 0.95;
}

/** "82nd" of "the 82nd Airborne Division", "7th" of "the 7th Fleet" */
function withOrdinals(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (!/^\d{1,3}(?:st|nd|rd|th|d)$/.test(piece.text)) return piece;
    const isUnit = [pieces[index + 1], pieces[index + 2], pieces[index + 3]].some(
      (next, at, all) =>
        NUMBERED_UNIT.test(next?.text ?? "") && all.slice(0, at + 1).every((one) => one?.isName === true),
    );
    return isUnit ? { ...piece, isName: true } : piece;
  });
}

const NUMBERED_UNIT =
  /^(?:Airborne|Amendment|Arrondissement|Army|Avenue|Battalion|Brigade|Cavalry|Circuit|Corps|District|Division|Fleet|Infantry|Legion|Precinct|Regiment|Squadron|Street|Ward|Wing)$/;

function isNamePart(piece: Piece, next: Piece | undefined): boolean {
  const { tag, text, lower, mark, markConfidence } = piece;
  const isProper = tag === "NNP" || tag === "NNPS";
  const isMarked = mark !== "O" && markConfidence >= SURE_MARK;
  if (isTimeName(piece)) return isProper && isMarked;
  if (text === "I" || !/^[\p{L}\p{N}#@]/u.test(text)) return false;
  if (!isCapital(piece)) {
    // "beat Norvia 5-3": a score is no part of the name
    const isNumber = /^\d/.test(text) && mark.startsWith("I-") && !/^\d+[-–:]\d+$/.test(text);
    const isWritten = /^\p{Ll}{1,5}['’]?\p{Lu}/u.test(text); // "d'Ettore", "wikiNorvia"
    const opens = SMALL_OPENERS.has(lower) && next !== undefined && /^(?:[-‑]|\p{Lu})/u.test(next.text);
    return isProper && (isNumber || isWritten || opens || (mark !== "O" && markConfidence >= 0.7));
  }
  // "Later Austin left": a tag alone makes no name of an adverb.
  if (LINKING.test(lower) && !isMarked) return false;
  return isProper || (isMarked && !NO_NAME_TAGS.test(tag));
}

const LINKING =
  /^(?:later|earlier|then|previously|meanwhile|separately|however|also|yesterday|today|recently|additionally|finally|instead|still|afterwards?)$/;

/** Names of several words that the lists know are names whatever their tags: "Doctors Without Borders". */
function withKnown(pieces: readonly Piece[], gazetteer: Gazetteer): Piece[] {
  const known = new Set<number>();
  pieces.forEach((piece, index) => {
    if (!isCapital(piece) || piece.text === "The") return;
    const end = endOfKnown(pieces, index, gazetteer);
    const isOne = end === index + 1;
    if (end === index || (isOne && !isKnownAlone(piece, index, gazetteer))) return;
    for (let inside = index; inside < end; inside++) known.add(inside);
  });
  return pieces.map((piece, index) => (known.has(index) ? { ...piece, isName: true } : piece));
}

/**
 * One word of the lists that the tagger took for an adjective or noun: "Turkish", "NATO" in "NATO members"; at the start of a
 * sentence only adjectives.
 */
function isKnownAlone({ text, tag }: Piece, index: number, { byName }: Gazetteer): boolean {
  const type = byName.get(text)?.type;
  if (type === undefined || type === "demonym") return type === "demonym";
  return index > 0 && !NO_NAME_TAGS.test(tag) && (type === "country" || /^\p{Lu}{3,}$/u.test(text));
}
