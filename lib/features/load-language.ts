import "server-only";
import { readLexicon, readRanker } from "@/lib/data/content-files";
import type { Language } from "@/lib/nlp/generate";

/** What the generator needs to know; read once in each process, and never changed. */
export const loadLanguage = (): Language => ({ lexicon: readLexicon(), ranker: readRanker() });
