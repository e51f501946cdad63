import { SCALE_WORDS } from "@/lib/model/english";
import { keyText } from "@/lib/model/question";
import { distractorsOf, type VerifySubject, wordsIn } from "./subject";

type NumberText = {
  readonly text: string;
  readonly value: number;
  /** What is left when the digits are taken out: "$ million". */
  readonly unit: string;
  readonly decimals: number;
  /** Zeros at the end of the digits: 61,500 has two. */
  readonly zeros: number;
};

/** L17: number options share unit and rounding, stand apart, and ascend. */
export function findNumberProblems(subject: VerifySubject): string[] {
  const texts = subject.question.type === "choice" ? subject.question.options.map(({ text }) => text) : [];
  const numbers = texts.map(readNumber).filter((number) => number !== null);
  if (numbers.length < 2 || numbers.length < texts.length) return [];
  const key = readNumber(keyText(subject.question));
  const others = distractorsOf(subject)
    .map(({ text }) => readNumber(text))
    .filter((number) => number !== null);
  return [...findNearNumbers(numbers), ...(key === null ? [] : findUnlikeNumbers(key, others))];
}

/** null unless there is one number in digits. */
function readNumber(text: string): NumberText | null {
  const found = [...text.matchAll(/\d[\d,.]*/g)];
  const digits = found[0]?.[0].replace(/[,.]$/, "").replaceAll(",", "") ?? "";
  const value = Number(digits);
  if (found.length !== 1 || digits === "" || Number.isNaN(value)) return null;
  const scale = wordsIn(text).reduce((factor, word) => factor * (SCALE_WORDS.get(word.text.toLowerCase()) ?? 1), 1);
  return {
    text,
    value: value * scale,
    unit: text
      .replace(/\d[\d,.]*/g, "")
      .trim()
      .toLowerCase(),
    decimals: digits.split(".")[1]?.length ?? 0,
    zeros: digits.includes(".") ? 0 : digits.length - digits.replace(/0+$/, "").length,
  };
}

function findNearNumbers(numbers: readonly NumberText[]): string[] {
  return numbers.slice(1).flatMap((number, index) => {
    const before = numbers[index];
    if (before === undefined) return [];
    if (before.value >= number.value) return [`“${before.text}” and “${number.text}” do not ascend.`];
    return areApart(before, number) ? [] : [`“${before.text}” and “${number.text}” are too near to tell apart.`];
  });
}

/** A tenth apart, or two units; years may follow one another. */
function areApart(low: NumberText, high: NumberText): boolean {
  const step = 10 ** -Math.max(low.decimals, high.decimals);
  const isYear = (number: NumberText) => number.unit === "" && number.value >= 1500 && number.value <= 2200;
  const difference = high.value - low.value;
  return (isYear(low) && isYear(high)) || difference >= 0.1 * Math.abs(high.value) || difference >= 2 * step;
}

function findUnlikeNumbers(key: NumberText, others: readonly NumberText[]): string[] {
  const problems = others
    .filter(({ unit, decimals }) => unit !== key.unit || decimals !== key.decimals)
    .map(({ text }) => `“${text}” has another unit or precision than “${key.text}”.`);
  // a key of 61,480 among 60,000, 55,000 and 70,000 is the only one somebody counted
  const isAlone = others.length > 1 && others.every(({ zeros }) => Math.abs(zeros - key.zeros) >= 2);
  return isAlone ? [...problems, `Only “${key.text}” is rounded as it is; the others stand out.`] : problems;
}
