/**
 * Whether a student may read an article, and see the facts in it, now.
 *
 * Quizzes are closed-book: while an own attempt on the article is open, the article is not.
 */
export const canReadArticle = (reader: { readonly hasOpenAttempt: boolean }): boolean => !reader.hasOpenAttempt;

/** Whether key, reasons and source sentences of an attempt may leave the server: once it is handed in. */
export const canSeeKey = (attempt: { readonly submittedAt: Date | null }): boolean => attempt.submittedAt !== null;
