import { findVerbForm, isVerbLemma } from "./verbs";
import { AUXILIARIES } from "./words";

const SOURCE =
  "(?:[Ii]mages?|Photos?|Photographs?|Pictures?|Credits?|File photos?|Video|Audio|Graphic|Illustration|Map)";
/** "Image: Ada Brook", "Photo by Ada Brook / Harbour Press", "(Photo: Ada Brook)", "DoD / Petty Officer Brook" */
const CREDIT = new RegExp(
  [
    `\\(?\\b${SOURCE}(?:(?: by| courtesy[^:]{0,20})?[:;] ?| (?:by|courtesy of|via) )(?=\\p{Lu}|@)`,
    "\\((?:Photo|AP|AFP|EPA|Getty|Reuters|File|Handout)\\b(?=[^()]*\\)\\.?$)",
    "\\bU\\.S\\. (?:Navy|Army|Air Force|Marine Corps)(?=[^.]* photo\\b)",
    "\\b(?:DoD|AP Photo|Getty Images|Reuters|AFP) ?/ ?(?=\\p{Lu})",
  ].join("|"),
  "u",
);
/** What only a caption says. */
const CUES =
  /^(?:File photo|From left|Pictured|Above|Artist['’]s (?:rendering|impression)|A screenshot)\b|\((?:left|right|cent(?:er|re)|top|bottom|pictured|first from left)\)|\b(?:from left to right|pictured here|seen here)\b|\bin this (?:undated |handout |file )*(?:photo|image|picture)/i;
const MAX_CAPTION_WORDS = 60;

/** Where the credit of a picture begins in a block; null when it names no source. Long paragraphs are no captions. */
export function findCredit(block: string): number | null {
  if (block.split(/\s+/, MAX_CAPTION_WORDS + 1).length > MAX_CAPTION_WORDS) return null;
  return CREDIT.exec(block)?.index ?? null;
}

/** Whether a short paragraph describes a picture: by its words, or because it has no finite verb ("The port in 2030."). */
export function isCaptionText(block: string): boolean {
  const words = block.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  if (words.length > MAX_CAPTION_WORDS) return false;
  if (CUES.test(block)) return true;
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
