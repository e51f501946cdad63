import "server-only";
import { z } from "zod";

/** U+0000, which PostgreSQL cannot store, and half a surrogate pair, which no encoding can. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** Whether a text comes back from the database as it went in. */
export const isStorable = (text: string): boolean => !UNSTORABLE.test(text);

/** A string of a form that can be stored as it is. */
export const storableText = z.string().refine(isStorable);

/** Whether there is anything to see in a text: a name of zero-width marks is an empty row in a teacher's list. */
export const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
