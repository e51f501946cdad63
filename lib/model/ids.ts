declare const brand: unique symbol;
/** A string that names one kind of thing, so that two kinds cannot be swapped. */
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ArticleId = Id<"article">;
export type ArticleVersionId = Id<"articleVersion">;
export type QuestionId = Id<"question">;
export type QuestionVersionId = Id<"questionVersion">;
export type QuizId = Id<"quiz">;
export type QuizVersionId = Id<"quizVersion">;
export type AttemptId = Id<"attempt">;
export type ResponseId = Id<"response">;
export type ScoreEventId = Id<"scoreEvent">;
export type UserId = Id<"user">;

/**
 * Marks a string that came from the database or from an address as the id of a thing.
 *
 * It proves nothing: whether such a thing exists, and for whom, is what a query decides.
 */
export const asId = <T extends Id<string>>(value: string): T => value as T;
