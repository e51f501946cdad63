import fc from "fast-check";
import { expect, test } from "vitest";
import type { AnswerKind } from "@/lib/model/question";
import { aGap } from "@/lib/model/testing";
import { MAX_TYPED_LENGTH, markTypedAnswer } from "./mark-typed-answer";

// Answers drawn at random, but the same ones in every run.
const DRAWN = { seed: 20_310_503, numRuns: 1500 };

const anyKind = fc.constantFrom<AnswerKind>("person", "place", "name", "number", "date", "phrase");
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        "12",
        "1,234",
        "½",
        "٣",
        "July",
        "million",
        "%",
        "$",
        "(",
        ")",
        ",",
        "-",
        "İ",
        "ß",
        "ﬁ",
        "ﷺ",
        "the",
      ),
    )
    .map((parts) => parts.join(" ")),
);
const anyContext = fc.record({
  stem: anyText,
  quote: anyText,
  dateOrder: fc.constantFrom("day-first" as const, "month-first" as const, null),
});

/** Names of one to three invented words, none of them in a table. */
const word = fc
  .tuple(
    fc.constantFrom("Kal", "Nor", "Mer", "Lan", "Bru", "Tev", "Sor", "Wid", "Fep", "Gur"),
    fc.constantFrom("an", "ost", "ill", "ed", "uv", "arn", "em", "ipp"),
    fc.constantFrom("a", "ia", "berg", "ton", "ész", "ø", "ły", "ßen", "ık"),
  )
  .map((parts) => parts.join(""));
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const nameKind = fc.constantFrom<AnswerKind>("person", "place", "name", "phrase");

/** What a keyboard or a page does to a name without changing it. */
const ways: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFD"),
  (text) => `“${text}”.`,
  (text) => `\u200f ${text}\u00a0\u200e`,
  (text) => text.replaceAll(" ", "\u2003"),
  (text) => [...text].join("\u200d"),
  (text) => text.replace(/^(?!the )/i, "the "),
  (text) => text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
];
const anyWays = fc.array(fc.constantFrom(...ways), { maxLength: 3 });
const through = (text: string, some: readonly ((text: string) => string)[]): string =>
  some.reduce((current, way) => way(current), text);

test("every answer has a mark, and the same one when asked again", () => {
  fc.assert(
    fc.property(
      anyKind,
      anyText,
      fc.array(anyText, { maxLength: 5 }),
      anyText,
      anyContext,
      (kind, key, refused, text, context) => {
        const gap = aGap({ kind, accepted: [key], refused });
        const mark = markTypedAnswer(gap, text, context);
        expect([0, 0.5, 1]).toContain(mark.credit);
        expect(markTypedAnswer(gap, text, context)).toEqual(mark);
      },
    ),
    DRAWN,
  );
});

test("the key itself is always accepted, unless it has no letters or digits", () => {
  fc.assert(
    fc.property(anyKind, anyText, fc.array(anyText), (kind, key, refused) => {
      const { credit, verdict } = markTypedAnswer(aGap({ kind, accepted: [key], refused }), key);
      expect(credit === 1 || verdict === "empty").toBe(true);
    }),
    DRAWN,
  );
});

test("an accepted answer gets everything, however it is typed", () => {
  fc.assert(
    fc.property(
      nameKind,
      fc.array(name, { minLength: 1, maxLength: 4 }),
      fc.array(name),
      anyWays,
      (kind, [key = "", ...others], refused, some) => {
        for (const text of [key, ...others]) {
          expect(markTypedAnswer(aGap({ kind, accepted: [key, ...others], refused }), through(text, some)).credit).toBe(
            1,
          );
        }
      },
    ),
    DRAWN,
  );
});

test("another name of the article gets nothing, however it is typed and however near it is", () => {
  const nearTo = (text: string, at: number): string =>
    text.slice(0, at % text.length) + text.slice((at % text.length) + 1);
  fc.assert(
    fc.property(nameKind, name, name, fc.nat(), anyWays, (kind, key, other, at, some) => {
      const near = nearTo(key, at);
      for (const refused of [other, near].filter((text) => isAnother(text, key))) {
        expect(
          markTypedAnswer(aGap({ kind, accepted: [key], refused: [refused] }), through(refused, some)).credit,
        ).toBe(0);
      }
    }),
    DRAWN,
  );
});

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("ı", "i")
    .replaceAll("ø", "o");
/** Not the same but for accents and case. */
const isAnother = (text: string, key: string): boolean =>
  text.trim() === text && text !== "" && plain(text) !== plain(key);

test("a number written in one way is right when it is typed in another", () => {
  const writings: readonly ((value: number) => string)[] = [
    (value) => String(value),
    (value) => value.toLocaleString("en-US"),
    (value) => value.toLocaleString("de-DE"),
    (value) => value.toLocaleString("en-US").replaceAll(",", " "),
    (value) => `${value} people`,
    (value) => `exactly ${value}`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.nat({ max: 5 }), fc.nat({ max: 9 }), (value, way, off) => {
      const right = { kind: "quantity", value, unit: "people", bound: "=" } as const;
      const gap = aGap({ kind: "number", accepted: [String(value)], value: right });
      const write = writings[way] ?? String;
      expect(markTypedAnswer(gap, write(value)).credit).toBe(1);
      if (off > 0) expect(markTypedAnswer(gap, write(value + off)).credit).toBe(0);
    }),
    DRAWN,
  );
});

test.each(["a", "a ", "1", "1,234 ", "'\"-", "e\u0301", "ﷺ", "(a", "Norvia, ", "two hundred ", "12/", "\u200b", "𝟙"])(
  "an answer of any length takes no time to speak of: %j",
  (part) => {
    const texts = [400, MAX_TYPED_LENGTH, 100_000].map((length) => part.repeat(length).slice(0, length));
    const started = performance.now();
    for (const text of texts)
      for (const kind of ["person", "place", "name", "number", "date", "phrase"] as const)
        markTypedAnswer(aGap({ kind, accepted: [text.slice(0, 300), "Norvia"], refused: [text.slice(1, 300)] }), text);
    expect(performance.now() - started).toBeLessThan(500);
  },
);
