import type { ResponseValue } from "@/lib/model/attempt";
import type { ClozeQuestion, Option, PublicQuestion, QuestionVersion } from "@/lib/model/question";
import { createRandom, hashText, shuffle } from "@/lib/model/random";
import { parseDates } from "./typed-answer/dates/parse-dates";
import { MAX_TYPED_LENGTH } from "./typed-answer/mark-typed-answer";
import { parseQuantities } from "./typed-answer/numbers/parse-quantities";

/**
 * The options of a choice question in the order of one attempt; empty for a cloze.
 *
 * The same seed and version give the same order, in every process. Numbers and dates that ascend keep
 * ascending, and "all of the above" stays last.
 *
 * @param seed of the attempt
 */
export function optionOrder(version: QuestionVersion, seed: number): readonly Option[] {
  if (version.body.type === "cloze") return [];
  const { options } = version.body;
  if (areAscending(options)) return options;
  const last = options.filter(isAboveOption);
  const random = createRandom(hashText(`${seed} ${version.id}`));
  return [
    ...shuffle(
      options.filter((option) => !isAboveOption(option)),
      random,
    ),
    ...last,
  ];
}

const isAboveOption = ({ text }: Option): boolean => /^(?:all|none|both) of (?:the above|these)\b/i.test(text.trim());

/** "3", "three", "2.9 million", "2031", "3 May 2031" and "June" have a place in an order; names have none. */
function orderOf(text: string): number | null {
  const date = parseDates(text, null)[0];
  if (date !== undefined && date.month !== null) return (date.year ?? 0) * 10000 + date.month * 100 + (date.day ?? 0);
  return parseQuantities(text)[0]?.value ?? null;
}

function areAscending(options: readonly Option[]): boolean {
  const values = options.map(({ text }) => orderOf(text));
  return values.every((value, index) => {
    const before = index === 0 ? Number.NEGATIVE_INFINITY : (values[index - 1] ?? null);
    return value !== null && before !== null && before < value;
  });
}

/** "a" for the first position, "b" for the second …; after "z" the letters double. */
const letterAt = (position: number): string =>
  String.fromCharCode(97 + (position % 26)).repeat(1 + Math.floor(position / 26));

/**
 * What a student may see before answering: what is listed here, and nothing else of the question.
 *
 * Option ids are letters by position in this attempt, so they say nothing about another attempt.
 */
export function toPublicQuestion(version: QuestionVersion, seed: number): PublicQuestion {
  const { id, body } = version;
  switch (body.type) {
    case "choice": {
      const options = optionOrder(version, seed).map(({ text }, index) => ({ id: letterAt(index), text }));
      return { type: "choice", id, stem: body.stem, options };
    }
    case "cloze":
      return { type: "cloze", id, stem: body.stem, gaps: body.gaps.map(({ id, at }) => ({ id, at })) };
  }
}

/**
 * Turns what a student sent into what is stored: the letter into the id of the option.
 *
 * @returns null when it cannot come from this question in this attempt: another type, an option or a gap that is
 * not there, a typed text over 500 characters. An empty letter (not answered) stays empty.
 */
export function toStoredValue(version: QuestionVersion, seed: number, value: ResponseValue): ResponseValue | null {
  if (value.type === "cloze") {
    return version.body.type === "cloze" && areOwnGaps(version.body, value.gaps)
      ? { type: "cloze", gaps: { ...value.gaps } }
      : null;
  }
  if (version.body.type !== "choice") return null;
  if (value.optionId === "") return { type: "choice", optionId: "" };
  const chosen = optionOrder(version, seed).find((_option, index) => letterAt(index) === value.optionId);
  return chosen === undefined ? null : { type: "choice", optionId: chosen.id };
}

const areOwnGaps = (question: ClozeQuestion, typed: Readonly<Record<string, string>>): boolean =>
  Object.entries(typed).every(
    ([id, text]) => text.length <= MAX_TYPED_LENGTH && question.gaps.some((gap) => gap.id === id),
  );

/**
 * The reverse of `toStoredValue`, to show a saved answer again.
 *
 * A stored value that does not fit the question comes back as not answered.
 */
export function toPublicValue(version: QuestionVersion, seed: number, value: ResponseValue): ResponseValue {
  if (version.body.type === "cloze") {
    return value.type === "cloze" ? { type: "cloze", gaps: { ...value.gaps } } : { type: "cloze", gaps: {} };
  }
  if (value.type !== "choice") return { type: "choice", optionId: "" };
  const position = optionOrder(version, seed).findIndex(({ id }) => id === value.optionId);
  return { type: "choice", optionId: position < 0 ? "" : letterAt(position) };
}
