/** HTML that is safe to write as it stands. */
export type Markup = { readonly source: string };

type Part = string | number | Markup | readonly Markup[];

/** Writes HTML: what is filled in is escaped, unless it is HTML already. */
export const html = (parts: TemplateStringsArray, ...values: readonly Part[]): Markup => ({
  source: parts.reduce((before, part, index) => `${before}${toSource(values[index - 1] ?? "")}${part}`),
});

export const NOTHING: Markup = { source: "" };

function toSource(value: Part): string {
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  return "source" in value ? value.source : value.map(({ source }) => source).join("");
}

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Control characters and halves of surrogate pairs have no place in HTML; they become the sign for something unreadable. */
const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => NAMED[sign] ?? sign).replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, "\ufffd");
