/**
 * Which mark parts the thousands: "1,234" is 1234 where it is the comma, and 1.234 where it is the point that does
 * so in the other country.
 */
export type Separators = "english" | "continental";

const THOUSANDS_COMMA = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const THOUSANDS_POINT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
/** "12,34,567" */
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/**
 * Reads "2,900,000", "1.234.567", "12,34,567", "2,9", "2.9" or ".5"; null for anything else.
 *
 * Only where a mark could be either of two things does it matter which separators are asked for; "2,900" with a nought
 * at the end is never read as 2.9.
 */
export function digitsValue(text: string, separators: Separators): number | null {
  const value = readDigits(text, separators);
  return value === null || !Number.isFinite(value) ? null : value;
}

function readDigits(text: string, separators: Separators): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}[.,]\d{3}$/.test(text)) return readEither(text, separators);
  if (/^\d*\.\d+$/.test(text)) return Number(text);
  if (THOUSANDS_COMMA.test(text) || LAKHS.test(text)) return Number(text.replaceAll(",", ""));
  if (THOUSANDS_POINT.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (/^\d+,\d+$/.test(text)) return Number(text.replace(",", "."));
  return null;
}

function readEither(text: string, separators: Separators): number {
  const isThousands = text.includes(",") === (separators === "english") || (text.endsWith("0") && text.includes(","));
  return text.startsWith("0") || !isThousands ? Number(text.replace(",", ".")) : Number(text.replace(/[.,]/, ""));
}
