import { findVerbForm, isVerbLemma } from "./verbs";
import { AUXILIARIES } from "./words";

const SOURCE =
  "(?:[Ii]mages?|PHOTO|IMAGE|CREDIT|Photos?|Photographs?|Pictures?|Credits?|File photos?|Video|Audio|Graphic|Illustration|Map)";
/** "Image: Ada Brook", "Photo by Ada Brook / Harbour Press", "(Photo: Ada Brook)", "(Ada Brook/Press)" at the end */
const CREDIT = new RegExp(
  [
    `\\(?\\b${SOURCE}(?:(?: by| courtesy[^:]{0,20})?[:;] ?)(?=\\p{Lu}|@)`,
    "\\(?\\b(?:Photos?|Photographs?) by (?=\\p{Lu})|\\(?\\b(?:Photo|Image)s? courtesy of ",
    "\\((?:Photo|AP|AFP|EPA|Getty|Reuters|File|Handout)\\b(?=[^()]*\\)\\.?$)",
    "\\([^()/]{2,40}/ ?\\p{Lu}[^()]{1,40}\\)\\.?$",
    "^Image source, ",
    "(?<=[.!?] )(?:Getty Images|AP|AFP|EPA|Reuters|Shutterstock)\\b[^.]{0,30}$",
    "^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3} ?/ ?\\p{Lu}[\\p{L} .'’-]{1,40}$",
    "\\bU\\.S\\. (?:Navy|Army|Air Force|Marine Corps)(?=[^.]* photo\\b)",
    "\\b(?:DoD|AP Photo|Getty Images|Reuters|AFP) ?/ ?(?=\\p{Lu})",
  ].join("|"),
  "u",
);
/** What only a caption says. */
const CUES =
  /^(?:File photo|(?:Image|Media|Video) caption|From left|Pictured|Artist['’]s (?:rendering|impression))\b|\((?:left|right|cent(?:er|re)|top|bottom|pictured|first from left)\)|\b(?:from left to right|pictured here|seen here)\b|\bin this (?:undated|handout|file) (?:photo|image|picture)|\bin this (?:photo|image) (?:taken|released|provided|from)\b/i;
const MAX_CAPTION_WORDS = 60;

/** Where the credit of a picture begins in a block; null when it names no source. Long paragraphs are no captions. */
export function findCredit(block: string): number | null {
  return isShort(block) ? (CREDIT.exec(block)?.index ?? null) : null;
}

const isShort = (block: string): boolean => block.split(/\s+/, MAX_CAPTION_WORDS + 1).length <= MAX_CAPTION_WORDS;

/** Whether a paragraph says of itself that it is about a picture: "From left, …", "Ada Brook (right)". */
export const hasCaptionCue = (block: string): boolean => isShort(block) && CUES.test(block);

/** Whether a paragraph is one short sentence, as a caption is that has its credit in the next line. */
export const isPictureText = (block: string): boolean =>
  block.split(/\s+/, 31).length <= 30 && !/[.!?]["”’']? \p{Lu}/u.test(block);

/** Whether a short paragraph has no finite verb: "The port in 2030." */
export function isVerbless(block: string): boolean {
  // Capitals throughout hide which words are names.
  if (!isShort(block) || !/\p{Ll}/u.test(block)) return false;
  const words = block.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const first = block.charAt(0);
  return (
    words.length >= 2 &&
    words.length <= 20 &&
    /[\p{L}\d]/u.test(first) &&
    /[\p{L}\d]\.$/u.test(block) &&
    !words.some(isVerb)
  );
}

/** Anything that may be a finite verb. */
function isVerb(word: string): boolean {
  const lower = word.toLowerCase().replace(/’/g, "'");
  if (AUXILIARIES.has(lower) || /n't$|'(?:re|ve|ll|d|m)$|^(?:am|be|been|let|let's|it's|that's|there's)$/.test(lower))
    return true;
  return /^\p{Ll}/u.test(word) && (findVerbForm(lower) !== null || isVerbLemma(lower) || /[a-z]{3}ed$/.test(lower));
}
