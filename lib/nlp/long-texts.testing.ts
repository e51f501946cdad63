/** Texts without an end, sentence by sentence: each asks of a long article what a short one never does. */
export const LONG_TEXTS: readonly { readonly name: string; readonly sentence: (index: number) => string }[] = [
  {
    name: "one pair of sentences, over and over",
    sentence: (index) =>
      index % 2 === 0
        ? "Norwegian Defence Minister Ada Brook opened an embassy in Nairobi with 14 rooms on May 3, 2031."
        : "Estonian Foreign Minister Paul Reyes told Sweden and Denmark in Tallinn that Latvia had sent 450 soldiers to Iceland.",
  },
  {
    name: "new people in every sentence",
    sentence: (index) =>
      `Anna ${surname(index)} visited Oslo with 12 engineers from Norway on May 3, 2031, before John ${surname(index + 20_000)} opened an embassy in Denmark.`,
  },
];

/** "Baaab", "Baaac": another surname for every number. */
export function surname(index: number): string {
  const digits = [...index.toString(26).padStart(4, "0")];
  return `B${digits.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("")}`;
}
