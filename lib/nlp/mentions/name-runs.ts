import type { Gazetteer } from "./gazetteer";
import { endOfKnown, known } from "./known";
import { isCapital, isTimeName } from "./name";
import type { Piece } from "./piece";

/** Lower-case words that stand inside names: "Mohammad bin Salman", "Bank of England". */
const PARTICLES = new Set(
  "de del della da das do dos di du la le van von der den bin ibn bint al el ul ud-Din af zu y e".split(" "),
);
/** Words after which "of" goes on with a name: "Bank of England", but not "Karsten Warholm of Norway". */
const OF_HEADS = new Set(
  `Academy Act Agency Archbishop Archdiocese Article Association Assembly Authority Bank Battle Bay Bill Bishop Board Book Bureau
  Cape Center Centre Centers Chamber Church City College Commission Committee Confederation Conference Congregation Congress
  Constitution Convention Council Court Declaration Department Diocese Director Doctor Duchess Duke Emirate Faculty Federation
  Festival Foundation General Group Guild Gulf Hall High House Institute Institutes Island Isle Isles Kingdom Law League Library
  Lord Lords Ministry Minister Museum National Office Order Organisation Organization Parliament Party Peace Prince Princess
  Prize Prophet Republic School Sea Secretary Society Speaker State States Strait Straits Sultan Supreme Temple Tower Treaty
  Tribunal Union Universities University Valley World President Chief`
    .trim()
    .split(/\s+/),
);
/** Owners within names: "People's Party", "King's College". */
const OWNERS = new Set(
  "People Peoples Workers Women Men Children King Queen Prince Lord Lloyd Farmers Veterans Teachers Students Writers Players Citizens Lawyers Journalists Doctors Mothers Soldiers".split(
    " ",
  ),
);
/** "Shipwrights’ Hall" */
const isGuild = (before: Piece, next: Piece): boolean =>
  /^NN/.test(before.tag) &&
  before.text.endsWith("s") &&
  /^(?:Association|Bridge|Club|College|Federation|Guild|Hall|Market|Party|Society|Union)$/.test(next.text);
/** Words after which "on" goes on with a name: "Convention on the Law of the Sea". */
const ON_HEADS =
  /^(?:Convention|Committee|Council|Conference|Commission|Treaty|Protocol|Panel|Subcommittee|Declaration)$/;
/** Words after which a number belongs to the name: "Falcon 9", "Article Five". */
const NUMBERED =
  /^(?:Article|Category|Chapter|Section|Flight|Falcon|Apollo|Boeing|Airbus|Artemis|Group|Phase|Type|Mark|Route|Highway|Interstate|Gate|Pier|Platform|Starship|Windows|Office|Explorer|Area|District|Movimento|Channel|Soyuz|Formula|Proposition|Resolution|Title|PlayStation|iPhone|Galaxy|Voyager|Ariane|Sputnik|Mercury)$/;
const NUMBER =
  /^(?:\d{1,4}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)$/;
const LEGAL_FORM = /^(?:Limited|Ltd\.?|Inc\.?|Corp\.?|LLC|LLP|PLC|plc|GmbH|Kft\.?|AG|S\.A\.|N\.V\.)$/;
/** "Elling Group, Inc.", "Ada Brook, Jr." */
const AFTER_COMMA = /^(?:Inc|Ltd|LLC|L\.P|LP|Corp|Co|Jr|Sr|S\.A|N\.A)\.?$/;
/** From here on the network's mark of going on with a name carries the name over a small word. */
const LIKELY_MARK = 0.6;
const SURE_MARK = 0.8;

/** "Air-to-Air", "Stoke-on-Trent" */
const SMALL_LINKS = new Set("to on of in de la le the upon sur sous a".split(" "));

/** Where the run of pieces that starts here as a name ends, exclusive. */
export function endOfRun(pieces: readonly Piece[], from: number, gazetteer: Gazetteer): number {
  let end = Math.max(from + 1, endOfKnown(pieces, from, gazetteer));
  for (;;) {
    const next = pieces[end];
    if (next === undefined) return end;
    if (next.isName) {
      end++;
      continue;
    }
    if (joinsPlaces(pieces, from, end, gazetteer)) return end;
    const bridged = endOfBridge(pieces, from, end);
    if (bridged === end) return end;
    end = bridged;
  }
}

/** "Norvia-Estria": two places of the lists with a sign between them are two names. */
function joinsPlaces(pieces: readonly Piece[], from: number, at: number, gazetteer: Gazetteer): boolean {
  if (!/^[-‑–&/]$/.test(pieces[at]?.text ?? "")) return false;
  const end = endOfKnown(pieces, at + 1, gazetteer);
  const types = [known(pieces, from, at, gazetteer)?.type, known(pieces, at + 1, end, gazetteer)?.type];
  // "Brook-Norvia talks"
  if (types.some((type) => type === "country")) return known(pieces, from, end, gazetteer) === null;
  return types.every((type) => type !== undefined && ["country", "city", "region", "demonym"].includes(type));
}

/** Steps over "of", "&", "de" or a number inside a name that started at `from`; returns `at` when the name ends there. */
function endOfBridge(pieces: readonly Piece[], from: number, at: number): number {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (before === undefined || piece === undefined) return at;
  const suffix = endOfSuffix(pieces, from, at);
  if (suffix > at) return suffix;
  const foreign = endOfForeign(pieces, at);
  if (foreign > at) return foreign;
  return /^[-‑–&/]$/.test(piece.text) && isGlued(before, piece)
    ? endOfHyphen(pieces, from, at)
    : endOfSmallWords(pieces, from, at);
}

/** "Elling Group | , Inc.", "Paul Lund | III", "Falcon | 9", "Harbor | One", "Dunmore | ’s" where that is a shop. */
function endOfSuffix(pieces: readonly Piece[], from: number, at: number): number {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (before === undefined || piece === undefined) return at;
  if (/^(?:II|III|IV|Jr\.?|Sr\.?)$/.test(piece.text) || LEGAL_FORM.test(piece.text)) return at + 1;
  const isAmount = NUMBER.test(piece.text) && (next?.tag ?? "").startsWith("NNS");
  // "beat Norvia 5-3"
  const isScore = /^[-–:]$/.test(next?.text ?? "") && /^\d+$/.test(pieces[at + 2]?.text ?? "");
  const isNumber = NUMBER.test(piece.text) && !isAmount && !isScore;
  const isFlat = /^(?:flat|dep|nummod)/.test(piece.relation) && (piece.head ?? -1) >= from && (piece.head ?? at) < at;
  if (
    isNumber &&
    ((isFlat && piece.text.length < 4) || NUMBERED.test(before.text) || /^\p{Lu}\p{Ll}/u.test(piece.text))
  )
    return at + 1;
  if (piece.text === "," && next?.isName === true && AFTER_COMMA.test(next.text)) return at + 2;
  const isShop = /^['’]s$/.test(piece.text) && isInside(piece) && piece.markConfidence >= SURE_MARK;
  return isShop ? at + 1 : at;
}

/** "Jean-Luc", "PAC-3", "Stoke-on-Trent", "Seo Jin-woo" */
function endOfHyphen(pieces: readonly Piece[], from: number, at: number): number {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || next === undefined || !isGlued(piece, next)) return at;
  if (next.isName) return at + 2;
  if (!/^[-‑]$/.test(piece.text)) return at;
  if (/^\d+\p{Lu}?$/u.test(next.text)) return at + 2;
  if (SMALL_LINKS.has(next.lower) && pieces[at + 3]?.isName === true) return at + 4;
  return at - from >= 2 && isSyllable(next) ? at + 2 : at;
}

const STRONG_LINK = /^(?:des?|du|del|della|di|dos?|das?)$/;
const FOREIGN_LINK = /^(?:des?|du|del|della|di|dos?|das?|la|les?|las|los|et)$/;

/**
 * Steps through words in small letters of a foreign name, as long as "de" or "d’" goes before them: "Groupe | d’intervention de la
 * gendarmerie d’Elling".
 */
function endOfForeign(pieces: readonly Piece[], at: number): number {
  let end = at;
  for (;;) {
    let next = end;
    while (FOREIGN_LINK.test(pieces[next]?.text ?? "") && next < end + 3) next++;
    const word = pieces[next];
    if (word === undefined || !/^\p{L}/u.test(word.text)) return end;
    const isElided = /^[dl]['’]\p{L}{3,}/iu.test(word.text);
    const hasStrong = pieces.slice(end, next).some(({ text }) => STRONG_LINK.test(text));
    const isWord = /^(?:FW|NN|JJ)/.test(word.tag) && !/^(?:facto|jure)$/.test(word.text);
    if (!isElided && !(hasStrong && isWord)) return end;
    end = next + 1;
  }
}

/** "Bank of Elling", "Juan de la Fuente", "People’s Party", "Health and Safety Council" */
function endOfSmallWords(pieces: readonly Piece[], from: number, at: number): number {
  const [before, piece, next, afterNext] = [pieces[at - 1], pieces[at], pieces[at + 1], pieces[at + 2]];
  if (before === undefined || piece === undefined || next === undefined) return at;
  const isOf =
    ((piece.lower === "of" || piece.lower === "for") && OF_HEADS.has(before.text)) ||
    (piece.lower === "on" && ON_HEADS.test(before.text));
  const isParticle = PARTICLES.has(piece.lower);
  const goesOn = (other: Piece | undefined) => other?.isName === true || (other !== undefined && isMarkedInside(other));
  if (next.isName || (isOf && goesOn(next))) {
    const isOwner = /^['’]s?$/.test(piece.text) && (OWNERS.has(before.text) || isGuild(before, next));
    const isJoint = piece.text === "&" || isCarried(piece, next) || joinsModifiers(pieces, from, at);
    return isOf || isParticle || isOwner || isJoint ? at + 2 : at;
  }
  if (isOf && next.lower === "the" && goesOn(afterNext)) return at + 3;
  if (afterNext?.isName !== true) return at;
  const isDouble = isParticle && PARTICLES.has(next.lower);
  return isDouble || (isCarried(piece, next) && isCarried(next, afterNext)) ? at + 3 : at;
}

const isGlued = (left: Piece, right: Piece): boolean => left.span.end === right.span.start;

/** A short noun in small letters, as "woo" in "Seo Jin-woo". */
const isSyllable = ({ text, tag }: Piece): boolean =>
  /^\p{Ll}{1,7}$/u.test(text) && !NO_SYLLABLE.has(text) && /^(?:NN|FW|JJ$)/.test(tag);

/** What stands behind a hyphen and is no syllable of a name: "Elling-based" and the like. */
const NO_SYLLABLE = new Set(
  `style led based born backed owned type era wide like bound run made area day year old sponsored controlled held related
  only first free friendly themed inspired area level class size style trained educated occupied affiliated aligned linked
  sized shaped branded allied funded fan fans goer goers watcher watchers going flag border wing party bashing fatigue`
    .trim()
    .split(/\s+/),
);

/** "Welfare" of "Council for the Welfare of …", no proper noun to the tagger. */
const isMarkedInside = (piece: Piece): boolean =>
  isCapital(piece) && isInside(piece) && /^NN/.test(piece.tag) && !isTimeName(piece);

const isInside = ({ mark, markConfidence }: Piece): boolean => mark.startsWith("I-") && markConfidence >= LIKELY_MARK;

const isCarried = (piece: Piece, next: Piece): boolean =>
  isInside(piece) && isInside(next) && /^(?:[\p{L}&]+|['’]s)$/u.test(piece.text);

/** "Food and Drug Administration": what "and" joins hangs, by the tree, on a word after it. */
function joinsModifiers(pieces: readonly Piece[], from: number, at: number): boolean {
  const joined = pieces[at]?.head ?? null;
  if (pieces[at]?.lower !== "and" || joined === null || joined <= at) return false;
  const first = pieces[joined]?.head ?? null;
  if (first === null || first < from || first > at) return false;
  const head = pieces[first]?.head ?? null;
  return (
    head !== null &&
    head > joined &&
    pieces[head]?.isName === true &&
    /^(?:compound|amod)/.test(pieces[first]?.relation ?? "")
  );
}
