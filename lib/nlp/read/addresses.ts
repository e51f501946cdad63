import type { Span } from "@/lib/model/span";

/** "https://harbour.example/plan", "ada@harbour.example", "harbour.org", "plan.pdf", "alt.ships.sail" */
const ADDRESS =
  /^(?:(?:https?|ftp):\/\/.+|mailto:.+|www\..+|[^@"<>()]+@[^@"<>()]+\.[^@.]+|[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)*\.(?:com|org|net|gov|edu|info|co\.uk|htm|html|doc|xls|pdf|txt|jpg)(?:\/.*)?|\p{Ll}{2,}(?:\.[\p{Ll}-]{2,}){2,})$/iu;
const AROUND = new Set(".,;:!?\"'“”‘’()[]<>…");

/** Where in a stretch without blanks an address, page or file name lies, without the signs around it; null when there is none. */
export function findAddress(chunk: string): Span | null {
  let start = 0;
  let end = chunk.length;
  while (start < end && AROUND.has(chunk.charAt(start))) start++;
  while (end > start && AROUND.has(chunk.charAt(end - 1))) end--;
  return /[@.:]/.test(chunk.slice(start, end)) && ADDRESS.test(chunk.slice(start, end)) ? { start, end } : null;
}
