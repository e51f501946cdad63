import type { Word } from "@/lib/nlp/read/read";
import { SAID_VERBS } from "@/lib/nlp/read/verbs";
import { WEEKDAYS } from "@/lib/nlp/read/words";
import { findComma, lower, type Speaker, type Stretch } from "./clause";
import { skipLead } from "./leads";
import { findSubject } from "./subject";

/** Takes "according to X" and "X said (that)" off a stretch; empty when the speaker cannot be named. */
export function takeSpeaker(stretch: Stretch): Stretch[] {
  const { words, range } = stretch;
  const lower = (index: number) => words[index]?.lower ?? "";
  if (lower(range.from) === "according" && lower(range.from + 1) === "to") {
    const comma = findComma(words, range.from, range.to);
    return comma === null
      ? []
      : [{ ...stretch, range: { from: comma + 1, to: range.to }, speaker: speakerIn(stretch, range.from + 2, comma) }];
  }
  for (let index = range.from + 3; index < range.to; index++) {
    if (lower(index) === "according" && lower(index + 1) === "to") {
      const comma = findComma(words, index, range.to) ?? range.to;
      // "hopes that the telescope, according to X, will …": the clause goes on behind its source.
      if (comma < range.to - 1) return [];
      // "…, according to X, with three of them …": what follows the speaker may be said by nobody; it is dropped.
      const cut = words[index - 1]?.text === "," ? index - 1 : index;
      return [{ ...stretch, range: { from: range.from, to: cut }, speaker: speakerIn(stretch, index + 2, comma) }];
    }
  }
  return takeSaying(stretch);
}

function takeSaying(stretch: Stretch): Stretch[] {
  const { words, range } = stretch;
  // "…, the ministry said" | "…, said Anna Varga"
  for (let index = range.to - 1; index > range.from + 3; index--) {
    if (!SAID_VERBS.has(words[index]?.lower ?? "")) continue;
    const comma = lastComma(words, range.from, index);
    if (comma === null || index - comma > 12) continue;
    if (index === comma + 1)
      return [{ ...stretch, range: { from: range.from, to: comma }, speaker: speakerIn(stretch, index + 1, range.to) }];
    if (index === range.to - 1)
      return [{ ...stretch, range: { from: range.from, to: comma }, speaker: speakerIn(stretch, comma + 1, index) }];
  }
  const start = skipLead(stretch);
  const found = start === null ? null : findSubject(stretch, start);
  if (found === null || !SAID_VERBS.has(words[found.verb]?.lower ?? "")) return [stretch];
  const onDay = lower(words, found.verb + 1) === "on" && WEEKDAYS.has(lower(words, found.verb + 2)) ? 2 : 0;
  const day = onDay > 0 || !["yesterday", "today"].includes(lower(words, found.verb + 1)) ? onDay : 1;
  const that = lower(words, found.verb + 1 + day) === "that" ? 1 : 0;
  const told = lower(words, found.verb) === "told";
  const from = told ? afterThat(words, found.verb, range.to) : found.verb + 1 + day + that;
  if (from === null) return [];
  const said: Stretch = {
    ...stretch,
    range: { from, to: range.to },
    speaker: speakerIn(stretch, found.subject.from, found.subject.to),
  };
  // "Norvia announced a new treaty" has no clause after its verb: it is an event, not a statement.
  return findSubject(said, from) === null ? (that === 1 || told ? [] : [stretch]) : [said];
}

function afterThat(words: readonly Word[], from: number, to: number): number | null {
  for (let index = from; index < Math.min(to, from + 6); index++) if (lower(words, index) === "that") return index + 1;
  return null;
}

function speakerIn({ names }: Stretch, from: number, to: number): Speaker {
  const inside = names.filter((name) => name.from >= from && name.to <= to && name.entity.type !== "demonym");
  return {
    range: { from, to },
    name: inside.find((name) => name.to === to || name.type === "person") ?? inside[0] ?? null,
  };
}

function lastComma(words: readonly Word[], from: number, to: number): number | null {
  for (let index = to - 1; index > from; index--) if (words[index]?.text === ",") return index;
  return null;
}
