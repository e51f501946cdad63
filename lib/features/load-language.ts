import "server-only";
import { readLexicon } from "@/lib/data/content-files";
import type { Language } from "@/lib/nlp/generate";

/** The word lists the generator needs; read once in each process, and never changed. */
export const loadLanguage = (): Language => ({ lexicon: readLexicon() });
