import type { Document } from "@/lib/model/article";
import type { Zone } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";
import { findAnchor } from "@/lib/nlp/read/anchor";
import type { ReadSentence, Word } from "@/lib/nlp/read/read";
import { findTimes, listTimes, yearNamed } from "./times";
import type { Range } from "./times/expression";
import { findExpressions } from "./times/find-expressions";
import { settle } from "./times/settle";
import { contextFrom, type TimeContext, type TimeSpan, type Unsettled } from "./times/time-span";

/** A time with what must be read beside it to accept its value: the dateline, or the day told of before; null for nothing. */
export type ResolvedTime = TimeSpan & { readonly support: Span | null };

export type TimeConflict = {
  readonly reason: Extract<
    Unsettled,
    "weekday-and-date" | "weekday-in-doubt" | "dateline-and-publication" | "far-from-publication"
  >;
  readonly sentenceIndex: number;
  readonly span: Span;
};

/** The day an article speaks from. `span` is its place in the text, null for the date of publication. */
export type Anchor = { readonly iso: string; readonly span: Span | null };

export type ResolvedTimes = {
  readonly anchor: Anchor | null;
  /** By index of the sentence; sentences without times are left out. */
  readonly times: ReadonlyMap<number, readonly ResolvedTime[]>;
  readonly conflicts: readonly TimeConflict[];
};

/** Parts of an article that are written on its day. A caption may be older than the article. */
const CURRENT: ReadonlySet<Zone> = new Set(["body", "list", "deck", "dateline"]);

/**
 * Works out the times of an article. What cannot be told for certain has no value, with the reason; what contradicts itself
 * is listed among the conflicts besides.
 */
export function resolveTimes(sentences: readonly ReadSentence[], document: Document): ResolvedTimes {
  const frame = findAnchor(document, sentences);
  const context = withDoubts(sentences, {
    ...contextFrom(frame.anchor),
    rival: frame.rival,
    isOnlyPublication: frame.span === null,
  });
  const anchor = frame.anchor === null ? null : { iso: frame.anchor, span: frame.span };
  const times = new Map<number, readonly ResolvedTime[]>();
  let told = NOTHING_TOLD;
  let paragraph = -1;
  for (const { sentence, words } of sentences) {
    if (sentence.paragraph !== paragraph) told = NOTHING_TOLD;
    paragraph = sentence.paragraph;
    const found = listTimes(words, { ...context, antecedent: told.day?.iso ?? null, yearNear: told.year })
      .map((time) => (CURRENT.has(sentence.zone) ? time : withoutAnchor(time)))
      .map((time, _, all) => ({ ...time, support: supportOf(time, { anchor, told, all, words }) }));
    if (found.length > 0) times.set(sentence.index, found);
    told = listen(told, found, words);
  }
  return { anchor, times, conflicts: [...datelineConflict(sentences, frame), ...listConflicts(sentences, times)] };
}

/** Marks the weekdays that stand beside a wrong date, and the days that captions show: what else is said of them cannot be trusted either. */
function withDoubts(sentences: readonly ReadSentence[], context: TimeContext): TimeContext {
  const doubtfulWeekdays = sentences.flatMap(({ words }) =>
    findExpressions(words).flatMap((expression) => {
      const weekday = expression.meaning.kind === "date" ? expression.meaning.parts.weekday : null;
      const isWrong = weekday !== null && settle(expression, words, context).reason === "weekday-and-date";
      return isWrong ? [weekday] : [];
    }),
  );
  return { ...context, doubtfulWeekdays: new Set(doubtfulWeekdays), pictured: listPictured(sentences) };
}

/** The full dates of the captions. */
const listPictured = (sentences: readonly ReadSentence[]): string[] =>
  sentences
    .filter(({ sentence }) => sentence.zone === "caption")
    .flatMap(({ words }) => findTimes(words, null))
    .flatMap(({ value, isComplete }) => (isComplete && value.grain === "day" ? [value.iso] : []));

const withoutAnchor = (time: TimeSpan): TimeSpan =>
  time.anchor === null ? time : { ...time, value: null, period: null, reason: "zone", anchor: null };

/** What the paragraph has told so far: the one day of the sentence before, and the year last named. */
type Told = { readonly day: { readonly iso: string; readonly span: Span } | null; readonly year: number | null };
const NOTHING_TOLD: Told = { day: null, year: null };

function listen(told: Told, found: readonly TimeSpan[], words: readonly Word[]): Told {
  const days = found.filter(isDay);
  const [first] = days;
  const isOne = new Set(days.map(({ value }) => value?.iso)).size === 1;
  const year = found.map((time) => yearNamed(time, words)).findLast((named) => named !== null) ?? told.year;
  return {
    day: first?.value != null && isOne ? { iso: first.value.iso, span: spanOf(words, first) } : null,
    year,
  };
}

const isDay = ({ value }: TimeSpan): boolean => value?.grain === "day";

type Frame = {
  readonly anchor: Anchor | null;
  readonly told: Told;
  readonly all: readonly TimeSpan[];
  readonly words: readonly Word[];
};

function supportOf(time: TimeSpan, { anchor, told, all, words }: Frame): Span | null {
  if (time.reason !== "from-antecedent") return time.anchor === null ? null : (anchor?.span ?? null);
  const before = all.findLast(({ to, value }) => to <= time.from && value?.iso === time.anchor);
  return before === undefined ? (told.day?.span ?? null) : spanOf(words, before);
}

const spanOf = (words: readonly Word[], { from, to }: Range): Span => ({
  start: words[from]?.span.start ?? 0,
  end: words[to - 1]?.span.end ?? 0,
});

const CONFLICTS: readonly string[] = [
  "weekday-and-date",
  "weekday-in-doubt",
  "dateline-and-publication",
  "far-from-publication",
] satisfies TimeConflict["reason"][];

/** A dateline that gives another day than that of publication. */
function datelineConflict(
  sentences: readonly ReadSentence[],
  { span, rival }: ReturnType<typeof findAnchor>,
): TimeConflict[] {
  if (span === null || rival === null) return [];
  const dateline = sentences.find(({ sentence }) => span.start >= sentence.span.start && span.end <= sentence.span.end);
  return [{ reason: "dateline-and-publication", sentenceIndex: dateline?.sentence.index ?? 0, span }];
}

const isConflict = (reason: TimeSpan["reason"]): reason is TimeConflict["reason"] => CONFLICTS.includes(reason);

const listConflicts = (sentences: readonly ReadSentence[], times: ResolvedTimes["times"]): TimeConflict[] =>
  sentences.flatMap(({ sentence, words }) =>
    (times.get(sentence.index) ?? []).flatMap((time) =>
      isConflict(time.reason)
        ? [{ reason: time.reason, sentenceIndex: sentence.index, span: spanOf(words, time) }]
        : [],
    ),
  );
