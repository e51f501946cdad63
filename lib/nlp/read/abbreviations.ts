import type { Span } from "@/lib/model/span";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Abbreviations that also stand at the end of a sentence ("in the U.S.", "at 5 p.m."), all without the last stop. */
const MAY_END = list(`
  U.S U.K U.N U.A.E E.U U.S.A D.C L.A N.Y a.m p.m A.M P.M Inc Corp Co Ltd Bros Jr Sr Esq St Ave Blvd Rd etc al S.A Kft Dept
  Jan Feb Apr Aug Sept Oct Nov Dec Ala Ariz Calif Cal Colo Conn Fla Ga Ky Md Minn Nev Okla Pa Tenn Tex Va Wis Wyo
  Ph.D M.D B.A M.A B.Sc M.Sc`);

/** Abbreviations that something else follows in any case: a name, a number, a page. */
const TITLES = list(`
  Adm Amb Asst Brig Capt Cllr Cmdr Col Cpl Det Dr Drs Ens Fr Gen Gens Gov Govs Hon Insp Lieut Lt Maj Messrs Mlle Mme Mr Mrs
  Ms Msgr Mt Pfc Pres Prof Pvt Rep Reps Rev Sen Sens Sgt Spc Supt No Nos Fig Op Vol approx c ca cf e.g eg i.e ie est p pp v
  vs`);

/** In a line of capitals "GEN" is "Gen"; but "NO" says no. */
const quieten = (word: string): string =>
  /^\p{Lu}{2,}\.?$/u.test(word) && !word.startsWith("NO") ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** Whether a sentence may end in it: "Inc" may, "Gen" may not. `word` is without its last stop. */
export const mayEndSentence = (word: string): boolean => MAY_END.has(word) || MAY_END.has(quieten(word));

/** Whether an abbreviation always has something after it: "Gen", "No". `word` is without its last stop. */
export const isTitle = (word: string): boolean => TITLES.has(word) || TITLES.has(quieten(word));

/** Whether a word is a known abbreviation, with its last stop. */
export const isAbbreviation = (word: string, abbreviations: ReadonlySet<string>): boolean =>
  abbreviations.has(word) || abbreviations.has(quieten(word));

/** "A" of "A. Smith", "J. K. Rowling", "E. coli" */
export const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);

/** The stop that ends a sentence, before closing quotes and brackets; -1 when it ends in something else. */
export function findLastStop(text: string, { start, end }: Span): number {
  let at = end - 1;
  while (at > start && /["”’')\]\s]/.test(text.charAt(at))) at--;
  return text.charAt(at) === "." ? at : -1;
}

/**
 * Where the abbreviation ends that a word begins, its stops included ("Gen.", "Ph.D.", "J."); null when it begins none.
 *
 * `lastStop`: that of the sentence, see `findLastStop`.
 */
export function findAbbreviationEnd(
  text: string,
  { start, end }: Span,
  abbreviations: ReadonlySet<string>,
  lastStop: number,
): number | null {
  if (text.charAt(end) !== ".") return null;
  const tail = /^(?:\.\p{L}{1,4}){1,3}\./u.exec(text.slice(end, end + 20))?.[0].length;
  for (const to of tail === undefined ? [end + 1] : [end + tail, end + 1]) {
    const word = text.slice(start, to);
    const isKnown = isAbbreviation(word, abbreviations) || /^\p{L}\.$/u.test(word);
    const isLast = to - 1 === lastStop;
    // Another dot or an accent makes the stop part of something else.
    if (/[.\p{M}]/u.test(text.charAt(to))) continue;
    if (isKnown && !(isLast && (word === "etc." || !mayEndSentence(word.slice(0, -1))))) return to;
  }
  return null;
}
