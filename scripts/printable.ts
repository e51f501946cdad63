/** Control characters but line feed and tab, and the marks that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text that a terminal shows and does not obey: other control characters as pictures (␛), line ends as line feeds. */
export const toPrintable = (text: string): string => text.replace(/\r\n?/g, "\n").replace(UNPRINTABLE, pictureOf);

/** JSON that a terminal shows and does not obey: the same JSON, with escapes for what JSON may leave as it is. */
export const toPrintableJson = (json: string): string =>
  json.replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

function pictureOf(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "␡" : "�";
}
