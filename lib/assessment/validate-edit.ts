import type { Accepted, ChoiceQuestion, ClozeQuestion, Gap, Option, Question } from "@/lib/model/question";
import { err, ok, type Result } from "@/lib/model/result";
import { comparableForm } from "./typed-answer/normalize";

/** What a teacher typed. `options` is null for a cloze, `accepted` (one list per gap, key first) for a choice. */
export type QuestionEdit = {
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string }[] | null;
  readonly accepted: readonly (readonly string[])[] | null;
};

export type EditProblem =
  | "empty-stem"
  | "too-long"
  | "gap-count"
  | "empty-option"
  | "unknown-option"
  | "same-options"
  | "empty-accepted"
  | "wrong-type";

const MAX_LENGTH = 500;
const GAP = "_____";
const GAP_RUN = /_{3,}/;

/**
 * Applies a teacher's changes to wording and answers; which option is the key, and the evidence, stay.
 *
 * A distractor with a new text is the teacher's own: it loses its reason and its sentence. Accepted answers that
 * were there before keep their credit and origin. Whether the result is still sound is for the lint to say.
 */
export function applyEdit(question: Question, edit: QuestionEdit): Result<Question, EditProblem> {
  const stem = oneLine(edit.stem);
  if (stem.replaceAll("_", "").trim() === "") return err("empty-stem");
  if (stem.length > MAX_LENGTH) return err("too-long");
  return question.type === "choice" ? editChoice(question, stem, edit) : editCloze(question, stem, edit);
}

const oneLine = (text: string): string =>
  text
    .split(/\s/)
    .filter((word) => word !== "")
    .join(" ");

function editChoice(question: ChoiceQuestion, stem: string, edit: QuestionEdit): Result<Question, EditProblem> {
  if (edit.options === null) return edit.accepted === null ? ok({ ...question, stem }) : err("wrong-type");
  const texts = new Map(edit.options.map(({ id, text }) => [id, oneLine(text)]));
  const isSameSet = texts.size === question.options.length && question.options.every(({ id }) => texts.has(id));
  if (!isSameSet) return err("unknown-option");
  const problem = findTextProblem([...texts.values()]);
  if (problem !== null) return err(problem);
  return ok({ ...question, stem, options: question.options.map((option) => withText(option, texts.get(option.id))) });
}

function findTextProblem(texts: readonly string[]): EditProblem | null {
  if (texts.some((text) => text === "")) return "empty-option";
  if (texts.some((text) => text.length > MAX_LENGTH)) return "too-long";
  return new Set(texts.map((text) => comparableForm(text, "phrase"))).size < texts.length ? "same-options" : null;
}

function withText(option: Option, text: string | undefined): Option {
  if (text === undefined || text === option.text) return option;
  return option.isKey ? { ...option, text } : { ...option, text, tier: "teacher", why: "", evidence: null };
}

function editCloze(question: ClozeQuestion, stem: string, edit: QuestionEdit): Result<Question, EditProblem> {
  if (edit.options !== null) return err("wrong-type");
  const parts = stem.split(GAP_RUN);
  if (parts.length - 1 !== question.gaps.length) return err("gap-count");
  if (edit.accepted !== null && edit.accepted.length !== question.gaps.length) return err("gap-count");
  const [first, ...others] = gapsInOrder(question).map((gap, index) =>
    editGap({ ...gap, at: parts.slice(0, index + 1).join("").length }, edit.accepted?.[question.gaps.indexOf(gap)]),
  );
  const problem = [first, ...others].find((gap) => gap !== undefined && !gap.ok);
  if (problem !== undefined && !problem.ok) return problem;
  if (first === undefined || !first.ok) return err("gap-count");
  return ok({
    ...question,
    stem: parts.join(""),
    gaps: [first.value, ...others.flatMap((gap) => (gap.ok ? [gap.value] : []))],
  });
}

/** `texts` undefined: the answers stay as they are. Empty lines are left out, and repeated answers kept once. */
function editGap(gap: Gap, texts: readonly string[] | undefined): Result<Gap, EditProblem> {
  if (texts === undefined) return ok(gap);
  const form = (text: string) => comparableForm(text, gap.kind);
  const lines = texts.map(oneLine).filter((text) => text !== "");
  const forms = lines.map(form);
  const [key, ...others] = lines
    .filter((text, index) => forms.indexOf(form(text)) === index)
    .map((text) => toAccepted(gap, text));
  if (key === undefined) return err("empty-accepted");
  if (lines.some((text) => text.length > MAX_LENGTH)) return err("too-long");
  return ok({
    ...gap,
    accepted: [key, ...others],
    refused: gap.refused.filter((name) => !forms.some((own) => isNameOf(form(name), own, gap.kind))),
    // another key is another value: it is read from the text from now on
    value: forms.includes(form(gap.accepted[0].text)) ? gap.value : null,
  });
}

/** The same name, or the surname of a person who is the answer now. */
const isNameOf = (name: string, own: string, kind: Gap["kind"]): boolean =>
  name === own || (kind === "person" && own.endsWith(` ${name}`));

function toAccepted(gap: Gap, text: string): Accepted {
  const form = comparableForm(text, gap.kind);
  const known = gap.accepted.find((accepted) => comparableForm(accepted.text, gap.kind) === form);
  return known === undefined ? { text, credit: 1, from: "teacher" } : { ...known, text };
}

const gapsInOrder = (question: ClozeQuestion): readonly Gap[] => [...question.gaps].sort((a, b) => a.at - b.at);

/** The stem as a person reads and edits it, with `_____` where each gap stands. */
export function stemWithGaps(question: ClozeQuestion): string {
  const ends = gapsInOrder(question).map(({ at }) => at);
  return [0, ...ends].map((start, index) => question.stem.slice(start, ends[index])).join(GAP);
}
