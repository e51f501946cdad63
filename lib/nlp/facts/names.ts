import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Word } from "@/lib/nlp/read/read";
import { findVerbForm } from "@/lib/nlp/read/verbs";
import { BE, HAVE } from "@/lib/nlp/read/words";
import { type Clause, isKept } from "./clause";
import { type FocusDraft, kindOf } from "./found";

const ASKED_TYPES = new Set([
  "person",
  "country",
  "city",
  "region",
  "place",
  "company",
  "government-body",
  "organisation",
  "party",
  "waterbody",
  "team",
  "facility",
  "law",
  "event",
  "place",
  "work",
  "product",
]);

/** Whether a name is worth a gap: of a known type, or long enough to be more than a chance capital. */
const isAsked = ({ entity, text }: LinkedName): boolean =>
  ASKED_TYPES.has(entity.type) ||
  (entity.type === "unknown" &&
    ((text.includes(" ") && /^\p{Lu}/u.test(text)) || /^\p{Lu}\p{L}*\p{Lu}{2}$/u.test(text)));

/** The names that can be asked for: whole, of a known type, in no list, and named once; or the two of a joint subject. */
export function listNameFocuses(clause: Clause): FocusDraft[] {
  const inside = clause.names.filter(
    (name) => isKept(clause, name) && isAsked(name) && name.entity.subType !== "publisher",
  );
  const pair = clause.subjectNames.length === 2 ? [pairFocus(clause)] : [];
  const single = inside.filter((name) => isWhole(clause, name) && !isInList(clause, name) && isNamedOnce(clause, name));
  return [
    ...pair.flat(),
    ...single.map(
      (name): FocusDraft => ({
        range: { from: name.title?.from ?? name.from, to: name.to },
        kind: kindOf(name.entity),
        name,
        pair: null,
        value: null,
        hedge: null,
      }),
    ),
  ];
}

function pairFocus({ subject, subjectNames }: Clause): FocusDraft[] {
  const [first, second] = subjectNames;
  if (first === undefined || second === undefined || first.entity.type !== second.entity.type) return [];
  if (first.entity.type !== "country" || first.entity.id === second.entity.id) return [];
  return [{ range: subject, kind: "phrase", name: first, pair: subjectNames, value: null, hedge: null }];
}

/** Not the first half of a longer phrase ("London residents", "Norvia-led"), not behind a title or nationality. */
function isWhole({ words, kept, names }: Clause, { from, to, span, title, type }: LinkedName): boolean {
  const start = title?.from ?? from;
  // "the Greek Ministry of Culture": a nationality before it is no part of it
  const isBehindDemonym = names.some((name) => name.type === "demonym" && name.to === start);
  const before = isBehindDemonym ? undefined : words[start - 1];
  const after = kept.includes(to) || words[to]?.span.start === span.end ? words[to] : undefined;
  // "the 2031 Harbour Prize in Engineering"
  if (
    /^\d/.test(before?.text ?? "") ||
    (/(?:Prize|Award|Medal)$/.test(words[to - 1]?.text ?? "") && after?.lower === "in")
  )
    return false;
  if (before?.text === "-" || before?.text === "/") return false;
  if (after !== undefined && after.span.start === span.end && /^[-/&($€£¥]/.test(after.text)) return false;
  if (after !== undefined && /^\p{Lu}|^\d/u.test(after.text) && after.span.start <= span.end + 1) return false;
  if (before !== undefined && /^\p{Lu}\p{Ll}/u.test(before.text) && !isOpener(before, words) && type !== "country")
    return false;
  // "Band | on the Run": half of a title
  const isTitleLike = type === "unknown" || type === "work" || type === "product";
  const behind = words[to + 1]?.lower === "the" ? words[to + 2] : words[to + 1];
  if (isTitleLike && /^(?:of|on|in|and|for|with|to)$/.test(after?.lower ?? "") && /^\p{Lu}/u.test(behind?.text ?? ""))
    return false;
  // "London police", "Microsoft software": the name is a modifier
  return after === undefined || !/^\p{Ll}/u.test(after.text) || isAfterName(after.lower);
}

/** A capital that only opens the sentence. */
const isOpener = (word: Word, words: readonly Word[]): boolean =>
  word.lower === "the" || (word === words[0] && !/^(?:NNPS?|JJ)$/.test(word.tag));

const AFTER_NAMES = new Set(
  "and or but on in at to for from by with as of after before during since until when while where who which that into over under against between among about than because".split(
    " ",
  ),
);
const isAfterName = (word: string): boolean =>
  AFTER_NAMES.has(word) ||
  ["also", "now", "then", "once", "later"].includes(word) ||
  BE.has(word) ||
  HAVE.has(word) ||
  ["will", "can", "must", "did", "does", "do"].includes(word) ||
  findVerbForm(word) !== null ||
  word.endsWith("ly");

/** "Norvia, Estria and Kalland", "Norvia and Estria", "Elling, Norvia" */
function isInList({ words, names, kept }: Clause, name: LinkedName): boolean {
  const start = name.title?.from ?? name.from;
  const at = (index: number) => words[index]?.lower ?? "";
  const joins = (index: number) => kept.includes(index) && ["and", "or", ",", "&", "(", "between"].includes(at(index));
  const neighbours = names.filter(
    (other) => other !== name && (Math.abs(other.from - name.to) <= 3 || Math.abs(name.from - other.to) <= 3),
  );
  return (
    (joins(name.to) || joins(start - 1) || (at(start - 1) === "the" && joins(start - 2))) &&
    (neighbours.length > 0 || joins(name.to) || joins(start - 1))
  );
}

const isNamedOnce = ({ names, kept }: Clause, name: LinkedName): boolean =>
  names.filter((other) => other.entity.id === name.entity.id && kept.includes(other.from)).length === 1;
