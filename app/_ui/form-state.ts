/** What a form shows again after it was refused: where, why, and everything that was typed. */
export type Refusal = {
  readonly field: string | null;
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
};

/** The message for one field, or null when it is about another field or nothing was refused. */
export const errorOf = (refusal: Refusal | null, field: string | null): string | null =>
  refusal !== null && refusal.field === field ? refusal.message : null;
