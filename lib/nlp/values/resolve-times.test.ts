import { expect, test } from "vitest";
import { scoreDocument } from "@/lib/features/score-document";
import { sliceSpan } from "@/lib/model/span";
import { readDocument } from "@/lib/nlp/read/read";
import { aText, lexicon } from "@/lib/nlp/reading.testing";
import { resolveTimes } from "./resolve-times";

/** A Wednesday. */
const DAY = "2031-06-04";

async function resolve(text: string, publishedOn: string | null = DAY) {
  const document = aText(text, publishedOn);
  const sentences = readDocument(document, lexicon, await scoreDocument(document, lexicon));
  const { anchor, times, conflicts } = resolveTimes(sentences, document);
  const listed = [...times].flatMap(([index, spans]) =>
    spans.map((time) => {
      const words = sentences[index]?.words ?? [];
      const span = { start: words[time.from]?.span.start ?? 0, end: words[time.to - 1]?.span.end ?? 0 };
      return { ...time, zone: sentences[index]?.sentence.zone, text: sliceSpan(text, span) };
    }),
  );
  return { anchor, conflicts, times: listed };
}

test.each([
  ["past", "The council met on Monday.", "2031-06-02"],
  ["past, without on", "The minister resigned Tuesday.", "2031-06-03"],
  ["past, the anchor's own day", "The council met on Wednesday.", "2031-06-04"],
  ["past, six days back", "The council met on Thursday.", "2031-05-29"],
  ["past passive", "The bridge was closed on Sunday.", "2031-06-01"],
  ["past perfect", "The ship had sunk on Sunday.", "2031-06-01"],
  ["future", "The council will meet on Monday.", "2031-06-09"],
  ["future passive", "The bridge will be closed on Friday.", "2031-06-06"],
  ["expected to", "The minister is expected to resign on Friday.", "2031-06-06"],
  ["is to", "The minister is to speak on Friday.", "2031-06-06"],
  ["is to be held", "The vote is to be held on Friday.", "2031-06-06"],
  ["timetable", "The fair opens on Friday.", "2031-06-06"],
  ["since", "The port has been closed since Monday.", "2031-06-02"],
  ["night", "The council met on Monday night.", "2031-06-02"],
  ["a name behind it", "On Monday Harbour Company opened a port.", "2031-06-02"],
  ["said in front", "On Monday, the minister resigned.", "2031-06-02"],
  ["a relative clause", "The man who died on Monday was a sailor.", "2031-06-02"],
  ["a participle", "The law passed on Monday bans nets.", "2031-06-02"],
  ["yesterday", "The council met yesterday.", "2031-06-03"],
  ["today", "The council met today.", "2031-06-04"],
  ["tomorrow", "The council will meet tomorrow.", "2031-06-05"],
  ["this morning", "The council met this morning.", "2031-06-04"],
  ["last night", "The ship sank last night.", "2031-06-03"],
  ["has until", "The council has until Friday to vote.", "2031-06-06"],
  ["is closed until", "The port is closed until Friday.", "2031-06-06"],
  ["whose", "The port reported on Monday’s storm.", "2031-06-02"],
  ["days ago", "The ship sank three days ago.", "2031-06-01"],
  ["last month", "The ship sank last month.", "2031-05"],
  ["this month", "The ship sank this month.", "2031-06"],
  ["earlier this month", "The ship sank earlier this month.", "2031-06"],
  ["next month", "The port will open next month.", "2031-07"],
  ["last year", "The ship sank last year.", "2030"],
  ["earlier this year", "The ship sank earlier this year.", "2031"],
  ["next year", "The port will open next year.", "2032"],
  ["last October", "The ship sank last October.", "2030-10"],
  ["last Friday, in last week both ways", "The council met last Friday.", "2031-05-30"],
  ["this Friday", "The council will meet this Friday.", "2031-06-06"],
  ["next Monday", "The council will meet next Monday.", "2031-06-09"],
])("counts from the day of publication: %s", async (_trap, sentence, iso) => {
  const { times } = await resolve(sentence);
  expect(times.map(({ value, kind, anchor, support }) => [value?.iso, kind, anchor, support])).toEqual([
    [iso, "deictic", DAY, null],
  ]);
});

test.each([
  ["last week", "The ship sank last week.", "2031-05-26", "2031-06-01"],
  ["this week", "The ship sank this week.", "2031-06-02", "2031-06-08"],
  ["last weekend", "The ship sank last weekend.", "2031-05-31", "2031-06-01"],
  ["next week", "The port will open next week.", "2031-06-09", "2031-06-15"],
])("gives a week as a period: %s", async (_trap, sentence, first, last) => {
  const { times } = await resolve(sentence);
  expect(times.map(({ value, period }) => [value, period])).toEqual([[null, { first, last }]]);
});

test.each([
  ["no day to count from", "The council met on Monday.", null, "no-anchor"],
  ["no tense", "The council may have met on Monday.", DAY, "no-tense"],
  ["reported plans", "The minister said the port would open on Monday.", DAY, "no-tense"],
  ["until", "The port was closed until Monday.", DAY, "no-tense"],
  ["planned for", "The vote was scheduled for Monday.", DAY, "no-tense"],
  ["a promise", "The minister promised talks for Friday.", DAY, "no-tense"],
  ["whose price", "They will pay more than Monday’s price.", DAY, "no-tense"],
  ["these days", "Many ships sail north today.", DAY, "no-tense"],
  ["in quotation marks", "“We met on Monday and we all agreed,” the minister said.", DAY, "quoted"],
  ["either of two Mondays", "The council met last Monday.", DAY, "ambiguous"],
  ["either of two Mays", "The ship sank last May.", DAY, "ambiguous"],
  ["weeks ago", "The ship sank two weeks ago.", DAY, "approximate"],
  ["a season", "The ship sank last summer.", DAY, "vague"],
  ["a day told from another", "The council met the next Tuesday night.", DAY, "no-antecedent"],
  ["nothing told before", "The ship sank two days later.", DAY, "no-antecedent"],
  ["far from a day that is only of publication", "The ship sank ten days ago.", DAY, "far-from-publication"],
])("does not guess: %s", async (_trap, sentence, publishedOn, reason) => {
  const { times } = await resolve(sentence, publishedOn);
  expect(times.map((time) => [time.value, time.reason])).toEqual([[null, reason]]);
});

test.each([
  ["a later day in a caption", "June 4, 2031", null, "weekday-in-doubt"],
  ["a day long before in a caption", "March 4, 2031", "2031-06-02", "from-anchor"],
])("doubts a weekday that is counted from the day of publication: %s", async (_trap, day, iso, reason) => {
  const text = `The council in Elling, ${day}. Photo: Harbour Press\n\nThe northern port was closed on Monday after a crane fell on a ship that carried salt and timber to the south.`;
  const { times } = await resolve(text, "2031-06-06");
  expect(times.filter(({ kind }) => kind === "deictic").map((time) => [time.value?.iso ?? null, time.reason])).toEqual([
    [iso, reason],
  ]);
});

const STORY = "the harbour ministry closed the northern port on Monday after a crane fell on a ship that carried salt.";

test("counts from the date in the dateline, which is the support", async () => {
  const text = `LISBON, June 4, 2031 — In Norvia ${STORY}`;
  const { anchor, times, conflicts } = await resolve(text, null);
  const monday = times.find((time) => time.text === "Monday");
  expect([anchor?.iso, monday?.value?.iso, conflicts]).toEqual(["2031-06-04", "2031-06-02", []]);
  expect(monday?.support && sliceSpan(text, monday.support)).toBe("June 4, 2031");
});

test("a date of publication that the dateline contradicts is a conflict and settles no day", async () => {
  const text = `LISBON, June 3, 2031 — In Norvia ${STORY}`;
  const { times, conflicts } = await resolve(text);
  const monday = times.find((time) => time.text === "Monday");
  expect([monday?.value, monday?.reason]).toEqual([null, "dateline-and-publication"]);
  expect(conflicts.map(({ reason, span }) => [reason, sliceSpan(text, span)])).toEqual([
    ["dateline-and-publication", "June 3, 2031"],
    ["dateline-and-publication", "Monday"],
  ]);
});

test("a month holds when dateline and publication differ by a day within it", async () => {
  const { times } = await resolve(`LISBON, June 3, 2031 — In Norvia ${STORY.replace("on Monday", "last month")}`);
  expect(times.at(-1)?.value?.iso).toBe("2031-05");
});

test("a weekday beside a wrong date is a conflict, and makes the other Mondays doubtful", async () => {
  const text = "The council met on Monday, June 3, 2031. The minister resigned on Monday. The vote was held on Sunday.";
  const { times, conflicts } = await resolve(text);
  expect(times.map(({ value }) => value?.iso ?? null)).toEqual([null, null, "2031-06-01"]);
  expect(conflicts.map(({ reason, span }) => [reason, sliceSpan(text, span)])).toEqual([
    ["weekday-and-date", "Monday, June 3, 2031"],
    ["weekday-in-doubt", "Monday"],
  ]);
});

test("days later are counted from the day told before, which is the support", async () => {
  const text = "The ship left the port on May 3, 2031. It sank two days later.";
  const { times } = await resolve(text);
  const later = times.at(-1);
  expect([later?.value?.iso, later?.reason]).toEqual(["2031-05-05", "from-antecedent"]);
  expect(later?.support && sliceSpan(text, later.support)).toBe("May 3, 2031");
});

test("the next day of two days told before is not known", async () => {
  const { times } = await resolve(
    "The ship left the port on May 3, 2031, and was seen on May 9, 2031. It sank the next day.",
  );
  expect(times.at(-1)?.reason).toBe("no-antecedent");
});

test("a month told among the events of another year is not of this one", async () => {
  const { times } = await resolve("The bridge was built in 1980. It was opened in March.");
  expect(times.map(({ value, reason }) => value?.iso ?? reason)).toEqual(["1980", "another-year"]);
});

test.each([
  ["a season", "The ship sank last summer.", "deictic"],
  ["weeks ago", "The ship sank two weeks ago.", "deictic"],
  ["a season with its year", "The ship sank in the summer of 2029.", "explicit"],
  ["an hour", "The ship sank at 5 p.m.", "explicit"],
])("tells what means something only beside the text from what does not: %s", async (_trap, sentence, kind) => {
  const { times } = await resolve(sentence);
  expect(times.map((time) => [time.value, time.kind])).toEqual([[null, kind]]);
});

test("a timetable says what takes effect", async () => {
  const { times } = await resolve("The law takes effect Jan. 1.");
  expect(times.map(({ value }) => value?.iso)).toEqual(["2032-01-01"]);
});

test("a year since which something is so is not the year that is told of", async () => {
  const { times } = await resolve("Ada Varga has led the port since 2014. It opened on May 2.");
  expect(times.map(({ value, reason }) => value?.iso ?? reason)).toEqual(["2014", "2031-05-02"]);
});

test("what a caption tells of Monday is not counted from the article's day", async () => {
  const text = [
    "The northern port of Norvia, which was closed on Monday. Photo: Ada Varga",
    "",
    `In Norvia ${STORY} Ships that carry grain will be sent to the other ports of the country for a week or more.`,
  ].join("\n");
  const { times } = await resolve(text);
  expect(times.filter((time) => time.text === "Monday").map(({ zone, reason }) => [zone, reason])).toEqual([
    ["caption", "zone"],
    ["body", "from-anchor"],
  ]);
});
