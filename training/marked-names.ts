/** A name of the tokens `from` to `to` (exclusive). */
export type MarkedName = { readonly type: string; readonly from: number; readonly to: number };

/** Reads "B-person", "I-person", "O" as names. A stray "I-" opens a name, as in conlleval. */
export function listNames(marks: readonly string[]): readonly MarkedName[] {
  const names: MarkedName[] = [];
  let open: { readonly type: string; readonly from: number } | null = null;
  [...marks, "O"].forEach((mark, index) => {
    const type = mark.slice(2);
    if (open !== null && (!mark.startsWith("I-") || type !== open.type)) {
      names.push({ ...open, to: index });
      open = null;
    }
    if (open === null && mark !== "O") open = { type, from: index };
  });
  return names;
}
