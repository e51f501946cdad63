import type { Document } from "@/lib/model/article";
import { findTimes } from "@/lib/nlp/values/times";
import type { Calendar } from "@/lib/nlp/values/weekdays";
import type { ReadSentence } from "./read";

/**
 * The ISO day an article speaks from, its dateline's full date, else its day of publication; null when neither is known.
 *
 * `calendar` settles weekdays by that day. It is null when dateline and publication disagree, and reaches only three days
 * back when there is no dateline, because an article may be published days after it was written.
 */
export function findAnchor(
  { publishedOn }: Document,
  sentences: readonly ReadSentence[],
): { readonly anchor: string | null; readonly calendar: Calendar | null } {
  const dateline = sentences
    .filter(({ sentence }) => sentence.zone === "dateline")
    .flatMap(({ words }) => findTimes(words, publishedOn))
    .find(({ value }) => value.grain === "day")?.value.iso;
  if (dateline === undefined)
    return { anchor: publishedOn, calendar: publishedOn === null ? null : { anchor: publishedOn, maxDays: 3 } };
  const isConflict = publishedOn !== null && publishedOn !== dateline;
  return { anchor: dateline, calendar: isConflict ? null : { anchor: dateline, maxDays: 6 } };
}
