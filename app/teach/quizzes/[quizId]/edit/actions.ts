"use server";
import { refresh } from "next/cache";
import { textOf } from "@/app/_ui/form-text";
import { requireUser } from "@/lib/auth/session";
import { type Assisted, assistQuiz, assistQuizInput } from "@/lib/features/assist-quiz";
import { type DecideQuestionError, decideQuestion, decideQuestionInput } from "@/lib/features/decide-question";
import { type EditQuestionError, editQuestion, editQuestionInput } from "@/lib/features/edit-question";
import { type PublishQuizError, publishQuiz } from "@/lib/features/publish-quiz";
import { type RenameQuizError, renameQuiz, renameQuizInput } from "@/lib/features/rename-quiz";
import { ASSIST_MESSAGES } from "./assist-words";

export type Decided = {
  readonly questionId: string;
  readonly decision: string;
  readonly message: string | null;
} | null;
export type Outcome = { readonly isDone: boolean; readonly message: string } | null;
export type AssistOutcome = (NonNullable<Outcome> & Pick<Assisted, "turnedDown">) | null;
/** `typed` holds what was refused, field by field, to be shown again. */
export type Edited = { readonly message: string; readonly typed: Readonly<Record<string, string>> } | null;

export async function decideAction(_previous: Decided, form: FormData): Promise<Decided> {
  const user = await requireUser("teacher");
  const input = decideQuestionInput.safeParse(Object.fromEntries(form));
  if (!input.success) return null;

  const { questionId, decision } = input.data;
  const result = await decideQuestion(input.data, { user, now: new Date() });
  refresh();
  return { questionId, decision, message: result.ok ? null : DECIDE_MESSAGES[result.error] };
}

export async function editAction(_previous: Edited, form: FormData): Promise<Edited> {
  const user = await requireUser("teacher");
  const typed = Object.fromEntries([...form.keys()].map((name) => [name, textOf(form, name)]));
  const input = editQuestionInput.safeParse({ ...typed, options: optionsIn(form), accepted: acceptedIn(form) });
  if (!input.success) return { message: EDIT_MESSAGES["too-long"], typed };

  const result = await editQuestion(input.data, { user, now: new Date() });
  if (!result.ok) return { message: EDIT_MESSAGES[result.error], typed };
  refresh();
  return null;
}

export async function publishAction(_previous: Outcome, form: FormData): Promise<Outcome> {
  const user = await requireUser("teacher");
  const result = await publishQuiz({ quizId: textOf(form, "quizId") }, { user, now: new Date() });
  if (!result.ok) return { isDone: false, message: PUBLISH_MESSAGES[result.error] };
  refresh();
  return { isDone: true, message: `Published, version ${result.value.number}. Students can take it now.` };
}

export async function renameAction(_previous: Outcome, form: FormData): Promise<Outcome> {
  const user = await requireUser("teacher");
  const input = renameQuizInput.safeParse(Object.fromEntries(form));
  if (!input.success) return { isDone: false, message: "This title is too long. Shorten it to 300 characters." };
  const result = await renameQuiz(input.data, { user, now: new Date() });
  if (!result.ok) return { isDone: false, message: RENAME_MESSAGES[result.error] };
  refresh();
  return { isDone: true, message: "Renamed." };
}

export async function assistAction(_previous: AssistOutcome, form: FormData): Promise<AssistOutcome> {
  const user = await requireUser("teacher");
  const input = assistQuizInput.safeParse(Object.fromEntries(form));
  const result = input.success ? await assistQuiz(input.data, { user, now: new Date() }) : null;
  if (result?.ok !== true)
    return { isDone: false, message: ASSIST_MESSAGES[result?.error ?? "not-found"], turnedDown: [] };
  refresh();
  return { isDone: true, message: wordsOf(result.value), turnedDown: result.value.turnedDown };
}

/** Fields "option:<id>", in the order of the form; null when the question has none. */
function optionsIn(form: FormData) {
  const names = [...form.keys()].filter((name) => name.startsWith("option:"));
  return names.length === 0
    ? null
    : names.map((name) => ({ id: name.slice("option:".length), text: textOf(form, name) }));
}

/** Fields "accepted:<gap>", one answer a line; null when the question has none. */
function acceptedIn(form: FormData) {
  const names = [...form.keys()].filter((name) => name.startsWith("accepted:"));
  const lines = (text: string) => text.split("\n").map((line) => line.trim());
  return names.length === 0 ? null : names.map((name) => lines(textOf(form, name)).filter((line) => line !== ""));
}

/** "2 questions were added to the queue, 3 proposals turned down." */
function wordsOf({ added, malformed, turnedDown }: Assisted): string {
  const refused = turnedDown.length + malformed;
  const gained = added === 0 ? "No question was" : added === 1 ? "One question was" : `${added} questions were`;
  if (refused === 0) return `${gained} added to the queue.`;
  return `${gained} added to the queue, ${refused === 1 ? "one proposal" : `${refused} proposals`} turned down.`;
}

const DECIDE_MESSAGES: Record<DecideQuestionError, string> = {
  "not-found": "This question is no longer here. Reload the page.",
  stale: "This question was edited meanwhile. Look at it again before you decide.",
  blocked: "This question has a fault that has to be mended before it can be approved. Edit it first.",
};
const EDIT_MESSAGES: Record<EditQuestionError, string> = {
  "not-found": "This question is no longer here. Reload the page.",
  stale: "The question was changed elsewhere meanwhile. Copy your wording, reload the page, and edit again.",
  "empty-stem": "Write a question.",
  "too-long": "This is too long. Keep the question and each answer under 500 characters.",
  "gap-count": "Keep as many gaps as before. A gap is written as five underscores: _____",
  "empty-option": "An option is empty. Write a text for each.",
  "unknown-option": "The options changed elsewhere meanwhile. Reload the page, and edit again.",
  "same-options": "Two options say the same. Make them different.",
  "empty-accepted": "Give at least one accepted answer for each gap.",
  "wrong-type": "The question changed elsewhere meanwhile. Reload the page, and edit again.",
};
const PUBLISH_MESSAGES: Record<PublishQuizError, string> = {
  "not-found": "This quiz is no longer here. Reload the page.",
  stale: "The quiz was published from another tab meanwhile. Look at it again.",
  "nothing-changed": "Nothing has changed since the version that is published.",
  "no-approved-questions": "Approve at least one question first.",
  "no-single-key": "An approved question does not have exactly one right answer. Edit or reject it.",
  "too-few-options": "An approved question has fewer than two options. Edit or reject it.",
  "blocking-issue": "An approved question has a fault. Edit or reject it.",
};
const RENAME_MESSAGES: Record<RenameQuizError, string> = {
  "not-found": "This quiz is no longer here. Reload the page.",
  "empty-title": "Give the quiz a title.",
};
