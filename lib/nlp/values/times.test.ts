import { expect, test } from "vitest";
import { readDocument, type Word } from "@/lib/nlp/read/read";
import { aText, lexicon, unreadScores } from "@/lib/nlp/reading.testing";
import { findTimes, listTimes } from "./times";
import { contextFrom } from "./times/time-span";

const ANCHOR = "2031-06-04";

const wordsOf = (text: string): readonly Word[] => {
  const document = aText(text);
  return readDocument(document, lexicon, unreadScores(document))[0]?.words ?? [];
};

/** The times of a text as their words. */
const timesOf = (text: string, anchor: string | null = ANCHOR) => {
  const words = wordsOf(text);
  return listTimes(words, contextFrom(anchor)).map((time) => ({
    ...time,
    text: text.slice(words[time.from]?.span.start, words[time.to - 1]?.span.end),
  }));
};

test.each([
  ["month first", "It sank on May 3, 2031.", "May 3, 2031", "2031-05-03"],
  ["month first, no comma", "It sank on May 3 2031.", "May 3 2031", "2031-05-03"],
  ["day first", "It sank on 3 May 2031.", "3 May 2031", "2031-05-03"],
  ["ordinal", "It sank on the 3rd of May 2031.", "3rd of May 2031", "2031-05-03"],
  ["ordinal word", "It sank on the third of May, 2031.", "third of May, 2031", "2031-05-03"],
  ["ordinal behind", "It sank on May 3rd, 2031.", "May 3rd, 2031", "2031-05-03"],
  ["short month", "It sank on Sept. 11, 2030.", "Sept. 11, 2030", "2030-09-11"],
  ["short month without stop", "It sank on Sept 11, 2030.", "Sept 11, 2030", "2030-09-11"],
  ["short month with a loose stop", "It sank on 3 Oct. 2030.", "3 Oct. 2030", "2030-10-03"],
  ["ISO", "It sank on 2031-05-03.", "2031-05-03", "2031-05-03"],
  ["slashes, day first", "It sank on 23/5/2031.", "23/5/2031", "2031-05-23"],
  ["slashes, month first", "It sank on 5/23/2031.", "5/23/2031", "2031-05-23"],
  ["slashes, same number", "It sank on 5/5/2031.", "5/5/2031", "2031-05-05"],
  ["with its weekday", "It sank on Saturday, May 3, 2031.", "Saturday, May 3, 2031", "2031-05-03"],
  ["with its weekday, day first", "It sank on Saturday 3 May 2031.", "Saturday 3 May 2031", "2031-05-03"],
  ["month and year", "It sank in May 2031.", "May 2031", "2031-05"],
  ["month, comma, year", "It sank in May, 2031.", "May, 2031", "2031-05"],
  ["month of year", "It sank in May of 2031.", "May of 2031", "2031-05"],
  ["year", "It sank in 2029.", "2029", "2029"],
  ["since", "It has sailed since 2029.", "2029", "2029"],
  ["year in brackets", "The “Sunrise” (2029) is a film.", "2029", "2029"],
  ["leap day", "It sank on February 29, 2028.", "February 29, 2028", "2028-02-29"],
  ["an old year", "It was built in 1650.", "1650", "1650"],
  ["last year's month", "It sank in May last year.", "May last year", "2030-05"],
  ["this year's day", "It sank on May 3 this year.", "May 3 this year", "2031-05-03"],
])("reads a date that gives its year: %s", (_trap, text, surface, iso) => {
  expect(timesOf(text).map((time) => [time.text, time.value?.iso])).toEqual([[surface, iso]]);
});

test.each([
  ["past", "It sank on May 30.", "2031-05-30"],
  ["past, of the year before", "It sank on December 3.", "2030-12-03"],
  ["the anchor itself", "It sank on June 4.", "2031-06-04"],
  ["future", "It will sail on July 9.", "2031-07-09"],
  ["future, of the next year", "It will sail on January 9.", "2032-01-09"],
  ["past month", "It sank in March.", "2031-03"],
  ["the month of the anchor", "It sank in June.", "2031-06"],
  ["past month of the year before", "It sank in October.", "2030-10"],
  ["future month", "It will sail in August.", "2031-08"],
  ["no verb, near", "Trade fair, May 30", "2031-05-30"],
  ["since", "It has sailed since March.", "2031-03"],
])("takes the year from anchor and tense: %s", (_trap, text, iso) => {
  expect(timesOf(text).map(({ value, isComplete, anchor }) => [value?.iso, isComplete, anchor])).toEqual([
    [iso, false, ANCHOR],
  ]);
});

test.each([
  ["no anchor", "It sank on May 3.", null, "no-anchor"],
  ["no verb, far", "Trade fair, December 3", ANCHOR, "no-tense"],
  ["a past that would be almost a year ago", "It sank on June 20.", ANCHOR, "too-far"],
  ["a year told of before", "It opened in 1980 and sank in March.", ANCHOR, "another-year"],
  ["a day that does not exist", "It sank on June 31, 2030.", ANCHOR, "impossible"],
  ["no leap day", "It sank on February 29, 2031.", ANCHOR, "impossible"],
  ["slashes either way", "It sank on 5/6/2031.", ANCHOR, "ambiguous"],
  ["several days", "It sailed on May 3 and 5.", ANCHOR, "several"],
  ["a list of days", "It sailed on May 3, 5 and 9.", ANCHOR, "several"],
  ["a wrong weekday", "It sank on Monday, May 3, 2031.", ANCHOR, "weekday-and-date"],
  ["a wrong weekday, no year", "It sank on Monday, May 5.", "2032-06-04", "weekday-and-date"],
  ["a time of day", "It sank at 5:30 p.m.", ANCHOR, "clock"],
  ["a quarter without its year", "It sank in the third quarter.", ANCHOR, "vague"],
  ["a season", "It sank in the summer of 2030.", ANCHOR, "vague"],
  ["years ago", "It sank two years ago.", ANCHOR, "approximate"],
  ["about a year", "It was built around May 2029.", ANCHOR, "approximate"],
  ["as early as", "It sailed as early as 2029.", ANCHOR, "approximate"],
])("gives no value: %s", (_trap, text, anchor, reason) => {
  const last = timesOf(text, anchor).at(-1);
  expect([last?.value, last?.reason]).toEqual([null, reason]);
});

test.each([
  ["early year", "It sank in early 2030.", "2030-01-01", "2030-12-31", "early"],
  ["early in", "It sank early in 2030.", "2030-01-01", "2030-12-31", "early"],
  ["mid-month", "It sank in mid-May 2030.", "2030-05-01", "2030-05-31", "mid"],
  ["late joined", "It sank in late-2030.", "2030-01-01", "2030-12-31", "late"],
  ["the end of", "It sank at the end of 2030.", "2030-01-01", "2030-12-31", "late"],
  ["the end of a month", "It sank at the end of March.", "2031-03-01", "2031-03-31", "late"],
  ["decade", "It sank in the 1990s.", "1990-01-01", "1999-12-31", null],
  ["short decade", "It sank in the ’90s.", "1990-01-01", "1999-12-31", null],
  ["part of a decade", "It sank in the mid-1990s.", "1990-01-01", "1999-12-31", "mid"],
  ["hundreds", "It sank in the 1800s.", "1800-01-01", "1899-12-31", null],
  ["century", "It sank in the 19th century.", "1800-01-01", "1899-12-31", null],
  ["century in words", "It sank in the nineteenth century.", "1800-01-01", "1899-12-31", null],
  ["quarter", "It fell in the third quarter of 2030.", "2030-07-01", "2030-09-30", null],
  ["quarter, short", "It fell in Q3 2030.", "2030-07-01", "2030-09-30", null],
  ["quarter of last year", "It fell in the first quarter of last year.", "2030-01-01", "2030-03-31", null],
  ["half", "It fell in the first half of 2030.", "2030-01-01", "2030-06-30", null],
  ["days, dash", "It sailed on May 3–5, 2030.", "2030-05-03", "2030-05-05", null],
  ["days, hyphen", "It sailed on May 3-5, 2030.", "2030-05-03", "2030-05-05", null],
  ["days, day first", "It sailed on 3–5 May 2030.", "2030-05-03", "2030-05-05", null],
  ["days, to", "It sailed from May 3 to 5, 2030.", "2030-05-03", "2030-05-05", null],
  ["days of two months", "It sailed from May 30 to June 2, 2030.", "2030-05-30", "2030-06-02", null],
  ["days of two months, day first", "It sailed from 30 May to 2 June 2030.", "2030-05-30", "2030-06-02", null],
  ["days over the new year", "It sailed from December 30 to January 2, 2030.", "2029-12-30", "2030-01-02", null],
  ["months, dash", "It sailed June–July 2030.", "2030-06-01", "2030-07-31", null],
  ["months, one word", "It sailed in May-June 2030.", "2030-05-01", "2030-06-30", null],
  ["months, to", "It sailed from May to July 2030.", "2030-05-01", "2030-07-31", null],
  ["months, between", "It sailed between May and July 2030.", "2030-05-01", "2030-07-31", null],
  ["years, from", "It sailed from 2019 to 2021.", "2019-01-01", "2021-12-31", null],
  ["years, between", "It sailed between 2019 and 2021.", "2019-01-01", "2021-12-31", null],
  ["years, dash", "It sailed in 2019–2021.", "2019-01-01", "2021-12-31", null],
  ["years, short", "It sailed in 2019-21.", "2019-01-01", "2021-12-31", null],
  ["days without year", "It sailed on May 3–5.", "2031-05-03", "2031-05-05", null],
])("reads a stretch that is no single year, month or day: %s", (_trap, text, first, last, part) => {
  const times = timesOf(text);
  expect(times.map((time) => [time.value, time.period, time.part])).toEqual([[null, { first, last }, part]]);
});

test.each([
  ["a count", "They bought 2031 ships."],
  ["a verb", "They may 3 times sail."],
  ["may, small", "Ships that may sail."],
  ["a first name", "They saw May and April there."],
  ["a street", "It stands in May Street."],
  ["a year's length", "It is a 2000 year old house."],
  ["of ships", "They saw some of 2031 ships."],
  ["plural weekdays", "It sails on Mondays."],
  ["any weekday", "It sails every Monday."],
  ["a day's name", "It fell on Black Friday."],
  ["a ratio", "It won by 5:2."],
  ["9/11", "It was before 9/11."],
])("takes no time from %s", (_trap, text) => {
  expect(timesOf(text)).toEqual([]);
});

test("a year inside a name of a thing is no date of its own", () => {
  expect(findTimes(wordsOf("He won the 2029 race."), ANCHOR)).toEqual([]);
  expect(timesOf("He won the 2029 race.").map(({ value, isModifier }) => [value?.iso, isModifier])).toEqual([
    ["2029", true],
  ]);
});

test("finds each of several times", () => {
  expect(timesOf("It sank in 2019, 2021 and 2023, and again on 3 May 2031.").map(({ value }) => value?.iso)).toEqual([
    "2019",
    "2021",
    "2023",
    "2031-05-03",
  ]);
});

test("a sentence of nothing but dates is read in linear time", () => {
  const text = `It sank on ${"May 3, ".repeat(500)}2031.`;
  expect(timesOf(text).length).toBeGreaterThan(100);
});
