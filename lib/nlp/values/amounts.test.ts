import { expect, test } from "vitest";
import { scoreDocument } from "@/lib/features/score-document";
import { readDocument, type Word } from "@/lib/nlp/read/read";
import { aText, lexicon, unreadScores } from "@/lib/nlp/reading.testing";
import { listAmounts } from "./amounts";
import { findQuantities } from "./quantities";

const wordsOf = (text: string): readonly Word[] => {
  const document = aText(text);
  return readDocument(document, lexicon, unreadScores(document))[0]?.words ?? [];
};

const amountsOf = (text: string) => listAmounts(wordsOf(text), new Set());

/** The amounts of a text as [value, unit, bound, kind]. */
const amountOf = (text: string) =>
  amountsOf(text).map(({ value, kind }) => [Number(value.value.toFixed(4)), value.unit, value.bound, kind]);

test.each([
  ["digits", "They found 41 ships.", [41, "ships", "=", "count"]],
  ["separators", "They counted 61,480 votes.", [61_480, "votes", "=", "count"]],
  ["a decimal", "They sold 2.9 million tickets.", [2_900_000, "tickets", "=", "count"]],
  ["one word", "They found seven boats.", [7, "boats", "=", "count"]],
  ["a joined word", "They found twenty-one boats.", [21, "boats", "=", "count"]],
  ["two words", "They found twenty one boats.", [21, "boats", "=", "count"]],
  ["hundreds", "They found two hundred and five boats.", [205, "boats", "=", "count"]],
  ["hundreds without and", "They found two hundred five boats.", [205, "boats", "=", "count"]],
  ["thousands in words", "They found three thousand two hundred boats.", [3200, "boats", "=", "count"]],
  ["a dozen", "They found a dozen boats.", [12, "boats", "=", "count"]],
  ["two dozen", "They found two dozen boats.", [24, "boats", "=", "count"]],
  ["half a million", "They sold half a million tickets.", [500_000, "tickets", "=", "count"]],
  ["half a dozen", "They found half a dozen boats.", [6, "boats", "=", "count"]],
  ["a hundred", "They found a hundred boats.", [100, "boats", "=", "count"]],
  ["words with a scale", "They sold three million tickets.", [3_000_000, "tickets", "=", "count"]],
  ["digits with hundred thousand", "They sold 2 hundred tickets.", [200, "tickets", "=", "count"]],
  ["a glyph behind digits", "They used 1¼ hours.", [1.25, "hours", "=", "measure"]],
  ["a glyph alone", "It took ½ hour.", [0.5, "hour", "=", "measure"]],
  ["a mixed fraction", "They used 1 1/2 hours.", [1.5, "hours", "=", "measure"]],
  ["two and a half", "It cost two and a half million euros.", [2_500_000, "EUR", "=", "money"]],
  ["three-quarters", "It took three-quarters of the vote.", [0.75, null, "=", "share"]],
  ["two thirds", "It took two thirds of the vote.", [0.6667, null, "=", "share"]],
  ["a third", "It took a third of the vote.", [0.3333, null, "=", "share"]],
  ["half of", "It took half of the vote.", [0.5, null, "=", "share"]],
  ["more than half", "It took more than half the vote.", [0.5, null, "≥", "share"]],
])("reads the number: %s", (_trap, text, expected) => {
  expect(amountOf(text)).toEqual([expected]);
});

test.each([
  ["dollar sign", "They paid $80 billion.", 80_000_000_000, "USD"],
  ["US$ as it is joined", "They paid US$20,000 in fines.", 20_000, "USD"],
  ["A$", "They paid A$5 million.", 5_000_000, "AUD"],
  ["NZ$", "They paid NZ$5.", 5, "NZD"],
  ["euro sign, short billion", "They paid €2bn.", 2_000_000_000, "EUR"],
  ["pound sign, short million", "They paid £3m for it.", 3_000_000, "GBP"],
  ["pound sign, decimals", "They paid £17.50 for it.", 17.5, "GBP"],
  ["dollars in words", "They paid 20 million dollars.", 20_000_000, "USD"],
  ["Australian dollars", "They paid 20 million Australian dollars.", 20_000_000, "AUD"],
  ["a code in front", "They paid EUR 5 million.", 5_000_000, "EUR"],
  ["a code behind", "They paid 5 million USD.", 5_000_000, "USD"],
  ["yen", "They paid 300 yen.", 300, "JPY"],
  ["pounds as money", "They paid 300 pounds.", 300, "GBP"],
  ["joined scale", "It is a $2.5-million plan.", 2_500_000, "USD"],
  ["letters and a blank before the sign", "They paid NZ $ 26 million.", 26_000_000, "NZD"],
  ["Swiss francs", "They paid 2 million Swiss francs.", 2_000_000, "CHF"],
  ["lei", "They paid 20 million lei.", 20_000_000, "RON"],
  ["thousands, short", "They earn $90k.", 90_000, "USD"],
])("reads money: %s", (_trap, text, value, unit) => {
  expect(amountOf(text)).toEqual([[value, unit, "=", "money"]]);
});

test("pounds in a sentence of weights are no money", () => {
  expect(amountOf("The bell weighs 300 pounds.")).toEqual([[300, "pounds", "=", "count"]]);
});

test("two currencies side by side are two amounts", () => {
  expect(amountOf("It cost $80 billion (€70 billion).").map(([value, unit]) => [value, unit])).toEqual([
    [80_000_000_000, "USD"],
    [70_000_000_000, "EUR"],
  ]);
});

test.each([
  ["per cent in two words", "It rose by 27 per cent.", 27, "percent", "percent"],
  ["percent sign", "It rose by 2.5%.", 2.5, "percent", "percent"],
  ["percentage points", "It rose by 3 percentage points.", 3, "percentage points", "percentage-points"],
  ["km", "It lies 20 km off.", 20, "km", "measure"],
  ["glued km", "It lies 20km off.", 20, "km", "measure"],
  ["miles", "It lies 12 miles off.", 12, "miles", "measure"],
  ["square kilometres", "It covers 12 square kilometres.", 12, "square kilometres", "measure"],
  ["km/h", "It reached 120 km/h.", 120, "km/h", "measure"],
  ["sq km", "It covers 12 sq km.", 12, "sq km", "measure"],
  ["tonnes", "It holds 400 tonnes.", 400, "tonnes", "measure"],
  ["metric tons", "It holds 400 metric tons.", 400, "metric tons", "measure"],
  ["hectares", "It burned 30 hectares.", 30, "hectares", "measure"],
  ["degrees", "It reached 41 degrees Celsius.", 41, "degrees Celsius", "measure"],
  ["degree sign", "It reached 41 °C.", 41, "°C", "measure"],
  ["below zero", "It fell to -5 °C.", -5, "°C", "measure"],
  ["minus", "It fell to minus 5 °C.", -5, "°C", "measure"],
  ["hours", "It lasted nine hours.", 9, "hours", "measure"],
  ["years old", "The bridge is 90 years old.", 90, "years", "age"],
  ["year olds", "It asked 12 year olds.", 12, "years", "age"],
  ["aged", "The man, aged 34, was freed.", 34, null, "age"],
  ["joined age", "The 14-year-old was freed.", 14, "years", "age"],
  ["age between commas", "Ada Varga, 34, was freed.", 34, null, "age"],
  ["people", "It housed 300 people.", 300, "people", "count"],
])("reads the unit: %s", (_trap, text, value, unit, kind) => {
  expect(amountOf(text)).toEqual([[value, unit, "=", kind]]);
});

test.each([
  ["at least", "At least 12 ships sank.", "≥"],
  ["more than", "More than 12 ships sank.", "≥"],
  ["over", "It sank over 12 ships.", "≥"],
  ["no fewer than", "No fewer than 12 ships sank.", "≥"],
  ["upwards of", "Upwards of 12 ships sank.", "≥"],
  ["or more", "It sank 12 ships or more.", "≥"],
  ["at most", "At most 12 ships sank.", "≤"],
  ["up to", "Up to 12 ships sank.", "≤"],
  ["fewer than", "Fewer than 12 ships sank.", "≤"],
  ["as many as", "As many as 12 ships sank.", "≤"],
  ["or fewer", "It sank 12 or fewer ships.", "≤"],
  ["just under", "It sank just under 12 ships.", "≤"],
  ["about", "About 12 ships sank.", "≈"],
  ["nearly", "Nearly 12 ships sank.", "≈"],
  ["roughly", "Roughly 12 ships sank.", "≈"],
  ["around", "It sank around 12 ships.", "≈"],
  ["an estimated", "An estimated 12 ships sank.", "≈"],
  ["some", "Some 12 ships sank.", "≈"],
  ["close to", "It sank close to 12 ships.", "≈"],
  ["or so", "It sank 12 or so ships.", "≈"],
  ["only", "Only 12 ships sank.", "="],
  ["two hedges", "At least about 12 ships sank.", "≥"],
])("keeps what limits a number: %s", (_trap, text, bound) => {
  const [amount] = amountsOf(text);
  expect([amount?.value.value, amount?.value.bound]).toEqual([12, bound]);
});

test("covers hedge, number and unit", () => {
  const text = "It held up to 3 tons.";
  const words = wordsOf(text);
  const [amount] = listAmounts(words, new Set());
  const cut = (from = 0, to = 0) => text.slice(words[from]?.span.start, words[to - 1]?.span.end);
  expect([
    cut(amount?.hedge?.from, amount?.hedge?.to),
    cut(amount?.from, amount?.to),
    cut(amount?.to, amount?.unitTo),
  ]).toEqual(["up to", "3", "tons"]);
});

test.each([
  ["to", "It takes 5 to 7 people.", [5, 7, "count"]],
  ["dash", "It takes 5–7 people.", [5, 7, "count"]],
  ["hyphen", "It takes 5-7 people.", [5, 7, "count"]],
  ["percent, hyphen", "It rose 5-7 percent.", [5, 7, "percent"]],
  ["between", "It takes between 5 and 7 people.", [5, 7, "count"]],
  ["scale behind the second", "It sold 2 to 3 million tickets.", [2_000_000, 3_000_000, "count"]],
  ["scale behind the second, tens", "It sold 10 to 12 million tickets.", [10_000_000, 12_000_000, "count"]],
  ["scale behind the second, decimal", "It cost 1.5 to 2 million euros.", [1_500_000, 2_000_000, "money"]],
  ["scale of the second alone", "It sold 900 to 1 million tickets.", [900, 1_000_000, "count"]],
  ["money", "It costs $5 to $7.", [5, 7, "money"]],
  ["money, scale behind the second", "It costs between $5 and $7 billion.", [5e9, 7e9, "money"]],
  ["score with a dash", "Norvia won 7–6.", [7, 6, "score"]],
  ["score with a hyphen", "Norvia beat Estria 3-1.", [3, 1, "score"]],
  ["score before a noun", "It was a 2–0 victory.", [2, 0, "score"]],
  ["vote", "The court ruled 5-4.", [5, 4, "score"]],
  ["a vote, to", "The house voted 84 to 71.", [84, 71, "score"]],
  ["a vote of", "It passed by a vote of 84 to 71.", [84, 71, "score"]],
  ["votes to", "It passed by 84 votes to 71.", [84, 71, "score"]],
  ["a win, to", "Norvia won 3 to 1.", [3, 1, "score"]],
  ["ratio", "One in five homes burned.", [1, 5, "ratio"]],
  ["out of", "It asked 9 out of 10 homes.", [9, 10, "ratio"]],
])("reads two numbers as one: %s", (_trap, text, expected) => {
  expect(amountsOf(text).map(({ value, upper, kind }) => [value.value, upper, kind])).toEqual([expected]);
});

test("from one number to another is two amounts", () => {
  expect(amountOf("The toll rose from 14 to 31.").map(([value]) => value)).toEqual([14, 31]);
});

test.each([
  ["minutes and seconds", "She led by 1 minute 12 seconds.", [72, "seconds", "=", "measure"]],
  ["with and", "It lasted about 2 hours and 5 minutes.", [125, "minutes", "≈", "measure"]],
  ["three units", "It lasted 1 hour, 2 minutes and 3 seconds.", [3723, "seconds", "=", "measure"]],
  ["years and months", "He served two years and three months.", [27, "months", "=", "measure"]],
  ["glued units", "It is 6ft 2in long.", [74, "in", "=", "measure"]],
  ["feet and inches", "It is 6 feet 2 inches long.", [74, "inches", "=", "measure"]],
])("reads a measure in several units as one: %s", (_trap, text, expected) => {
  expect(amountOf(text)).toEqual([expected]);
});

test.each([
  ["two measures in a row", "It took 12 seconds, 2 minutes less than before.", [12, 2]],
  ["more of the smaller unit than the greater holds", "He swam 2 minutes and 90 seconds.", [2, 90]],
  ["a number before in", "It is 6 feet long, 2 in the north.", [6, 2]],
  ["a change", "It fell from 140 to 88 metres.", [140, 88]],
  ["what is lost", "The firm lost 90 to 40 people.", [90, 40]],
])("keeps apart: %s", (_trap, text, expected) => {
  expect(amountOf(text).map(([value]) => value)).toEqual(expected);
});

test.each([
  ["a verb of hope", "The mayor expected 12 guests.", "="],
  ["an expected number", "They saw the expected 12 guests.", "≈"],
])("tells a verb before a number from a limit: %s", async (_trap, text, bound) => {
  const document = aText(text);
  const [sentence] = readDocument(document, lexicon, await scoreDocument(document, lexicon));
  expect(listAmounts(sentence?.words ?? [], new Set()).map(({ value }) => value.bound)).toEqual([bound]);
});

test.each([
  ["a numbered article", "Norvia invoked Article Five."],
  ["a paper's name", "The Harbor One reported it."],
  ["a group's name", "The Group of Seven met."],
  ["a plane", "The Boeing 737 landed."],
  ["a page", "It stands on page 5."],
  ["No. 3", "It was the No. 3 mine."],
  ["a decade", "It began in the 1980s."],
  ["a year", "It began in 2031."],
  ["a date", "It began on May 3, 2031."],
  ["a range of days", "It runs on June 5–7."],
  ["a time of day", "It began at 5:30 p.m. and ended at 17:45."],
  ["days ago", "It began two days ago."],
  ["a compound", "It was a 20-minute talk."],
  ["a century", "It was a 19th-century house."],
  ["an address", "It stood at 10 Harbour Street."],
  ["a year's levels", "It fell below 2031 levels."],
  ["one of them", "One of them came."],
  ["the one", "They saw the one."],
  ["a rate's base", "It is measured per 100,000."],
  ["years before Christ", "It was built about 664 BC."],
  ["a regiment", "The 501st Legion came."],
  ["digits that open with zero", "It began at 0040 UTC."],
  ["dozens", "Dozens came."],
  ["a word", "Nobody came."],
  ["the first", "The first came."],
  ["a rate", "It is 12 per 1,000 people."],
  ["millions or metres", "They sold 4.2m tickets."],
  ["a stop between thousands", "It has 1.200 workers."],
  ["a short year", "It opened in ’98."],
  ["two years in one", "It began in the fiscal year 2029/30."],
  ["an hour with a stop", "It opened at 9.30am."],
  ["the mark of a list", "1. Mines were found."],
])("takes no amount from %s", (_trap, text) => {
  expect(amountsOf(text)).toEqual([]);
});

test("leaves out the words of names", () => {
  const words = wordsOf("They play for Movimento 7 Luci.");
  expect(listAmounts(words, new Set([3, 4, 5]))).toEqual([]);
});

test.each([
  ["2.9 million", "They sold 2.9 million tickets.", 100_000],
  ["61,480", "They sold 61,480 tickets.", 10],
  ["300", "They sold 300 tickets.", 100],
  ["17.50", "They sold 17.50 tonnes.", 0.01],
  ["seven", "They sold seven boats.", 1],
])("knows how exactly %s is written", (_trap, text, step) => {
  expect(amountsOf(text)[0]?.step).toBeCloseTo(step);
});

test.each([
  ["a number of several words", "They found two hundred and five boats."],
  ["a dozen", "They found a dozen boats."],
  ["a range", "They found 5 to 7 boats."],
  ["a score", "Norvia won 7–6."],
  ["an age", "Ada Varga, 34, was freed."],
  ["an ordinal", "She came 19th."],
  ["a share", "They found two-thirds of it."],
])("does not offer for questions: %s", (_trap, text) => {
  expect(findQuantities(wordsOf(text), new Set())).toEqual([]);
});
