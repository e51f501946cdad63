import type { Candidate, Issue } from "@/lib/model/generation";
import { keyText, type Question } from "@/lib/model/question";
import type { Entity } from "@/lib/model/reading";
import { anyStoryFrameLength } from "@/lib/model/story-frame";
import { entityNamed, plain, stemOf, wordForms } from "./subject";
import { FUNCTION_WORDS } from "./word-lists";

export type SetIssue = { readonly candidateId: string; readonly issue: Issue };

/** A candidate with what it is compared by, read once. */
export type SetMember = {
  readonly candidate: Candidate;
  readonly key: string;
  /** The key as two keys are compared. */
  readonly plainKey: string;
  /** Every name by which a stem would tell the key, compared in the same way. */
  readonly keyNames: readonly string[];
  /** The words of the stem between spaces, to look for keys in. */
  readonly stemLine: string;
  /** What the stem speaks of besides its key. */
  readonly content: ReadonlySet<string>;
};

/**
 * Reads a candidate for comparing it with others of its set. `entities`: those of the article, for the other names of a key;
 * without them only a gap's own accepted answers and surnames are known.
 */
export function readSetMember(candidate: Candidate, entities: readonly Entity[] = []): SetMember {
  const { question } = candidate;
  const key = keyText(question);
  const keyStems = new Set(wordForms(key).map(stemOf));
  // the title is on every page of the quiz: it tells nothing and makes no two questions alike
  const own = question.stem.slice(anyStoryFrameLength(question.stem));
  const content = wordForms(own)
    .filter((form) => form.length > 3 && !FUNCTION_WORDS.has(form))
    .map(stemOf)
    .filter((stem) => !keyStems.has(stem));
  return {
    candidate,
    key,
    plainKey: plain(key),
    keyNames: listKeyNames(question, entities),
    stemLine: ` ${wordForms(own.replaceAll("-", " ")).join(" ")} `,
    content: new Set(content),
  };
}

/** The key, what a gap accepts for it in full, its names in the article, and of a person the surname. */
function listKeyNames(question: Question, entities: readonly Entity[]): string[] {
  const key = keyText(question);
  const accepted =
    question.type === "cloze"
      ? question.gaps.flatMap((gap) => gap.accepted.filter(({ credit }) => credit === 1).map(({ text }) => text))
      : [];
  const entity = entityNamed(key, entities);
  const isPerson =
    entity?.type === "person" ||
    (question.type === "cloze" ? question.gaps[0].kind === "person" : /\b[Ww]ho\b/.test(question.stem));
  const surname = isPerson && /^\p{Lu}\S+ (?:.* )?\p{Lu}\S{2,}$/u.test(key) ? (key.split(" ").at(-1) ?? "") : "";
  const names = [key, ...accepted, ...(entity?.aliases ?? []), surname].map(plain);
  return [...new Set(names)].filter((name) => name !== "");
}

/**
 * L22 and L16 over a set: one question per fact, two per sentence and per key, none that tells another's answer, and
 * a key that is not usually the longest option.
 *
 * Of two that exclude one another the one with the lower score is named, so the order of the list changes nothing.
 */
export const verifySet = (candidates: readonly Candidate[], entities: readonly Entity[] = []): SetIssue[] =>
  verifyMembers(candidates.map((candidate) => readSetMember(candidate, entities)));

/** The same over members that have been read. */
export function verifyMembers(members: readonly SetMember[]): SetIssue[] {
  const ranked = members.toSorted(({ candidate: a }, { candidate: b }) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return [
    ...beyond(ranked, 1, ({ candidate }) => candidate.fact.id, "Another question asks about the same fact."),
    ...beyond(
      ranked,
      2,
      ({ candidate }) => `${candidate.question.evidence.sentenceIndex}`,
      "Two other questions use the same sentence.",
    ),
    ...beyond(ranked, 2, ({ plainKey }) => plainKey, "Two other questions have the same answer."),
    ...ranked.flatMap((member, index) => findTelling(member, ranked, index)),
    ...findLongKeys(ranked),
  ];
}

const error = (detail: string): Issue => ({ rule: "L22", severity: "error", detail });

function beyond(
  ranked: readonly SetMember[],
  limit: number,
  nameOf: (member: SetMember) => string,
  detail: string,
): SetIssue[] {
  const counts = new Map<string, number>();
  return ranked.flatMap((member) => {
    const count = (counts.get(nameOf(member)) ?? 0) + 1;
    counts.set(nameOf(member), count);
    return count > limit ? [{ candidateId: member.candidate.id, issue: error(detail) }] : [];
  });
}

/** A stem tells another's answer when it names it and comes from the same sentence, or says half of what the other asks. */
function findTelling(member: SetMember, ranked: readonly SetMember[], index: number): SetIssue[] {
  const toldAt = ranked.findIndex((other, at) => at !== index && tells(member, other));
  const told = ranked[toldAt];
  if (told === undefined) return [];
  const lower = toldAt > index ? told : member;
  return [{ candidateId: lower.candidate.id, issue: error(`One question tells the answer “${told.key}” of another.`) }];
}

function tells(teller: SetMember, asked: SetMember): boolean {
  if (!asked.keyNames.some((name) => teller.stemLine.includes(` ${name} `))) return false;
  if (sentenceOf(teller) === sentenceOf(asked)) return true;
  const shared = [...asked.content].filter((stem) => teller.content.has(stem)).length;
  return asked.content.size > 0 && shared / asked.content.size >= 0.5;
}

const sentenceOf = ({ candidate }: SetMember): number => candidate.question.evidence.sentenceIndex;

/** From twenty choice questions on, the key is the longest option in at most 35 of a hundred. */
function findLongKeys(ranked: readonly SetMember[]): SetIssue[] {
  const choices = ranked.filter(({ candidate }) => candidate.question.type === "choice");
  const long = choices.filter(isKeyLongest);
  if (choices.length < 20 || long.length <= 0.35 * choices.length) return [];
  const detail = "In too many questions of this set the answer is the longest option, as it is here.";
  return long.map(({ candidate: { id } }) => ({
    candidateId: id,
    issue: { rule: "L16", severity: "warning", detail },
  }));
}

const isKeyLongest = ({ candidate: { question }, key }: SetMember): boolean =>
  question.type === "choice" && question.options.every(({ isKey, text }) => isKey || text.length < key.length);
