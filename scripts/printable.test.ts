import { expect, test } from "vitest";
import { toPrintable, toPrintableJson } from "./printable";

test.each([
  ["an escape sequence", "Oslo \u001b[2Jleft", "Oslo ␛[2Jleft"],
  ["a bell, a null and a delete", "a\u0007b\u0000c\u007f", "a␇b␀c␡"],
  ["the upper control characters", "a\u009b2Jb\u0085c", "a�2Jb�c"],
  ["a turn of direction", "abc\u202edef\u2066", "abc�def�"],
  ["old line ends", "a\r\nb\rc\n\td", "a\nb\nc\n\td"],
  ["plain text with accents and emoji", "Café 🚢 — “so”", "Café 🚢 — “so”"],
])("a terminal is shown %s", (_trap, text, printed) => {
  expect(toPrintable(text)).toBe(printed);
});

test("JSON stays the same JSON", () => {
  const value = { text: "a\u001bb\u007fc\u009b\u202e\r\n" };
  const printed = toPrintableJson(JSON.stringify(value));
  expect(JSON.parse(printed)).toEqual(value);
  expect(printed).toMatch(/^[\x20-\x7e]+$/);
});
