import "server-only";
import { z } from "zod";

/** What the generator turned down, and why sentences have no question: shown in the studio, never to students. */
const draftNotesSchema = z.object({
  rejected: z.array(
    z.object({ stem: z.string(), key: z.string(), sentenceIndex: z.number().int(), reasons: z.array(z.string()) }),
  ),
  notAsked: z.array(z.object({ sentenceIndex: z.number().int(), reasons: z.array(z.string()) })),
});

export type DraftNotes = z.infer<typeof draftNotesSchema>;

/** Reads stored notes; throws on a row no code of ours has written. */
export const parseDraftNotes = (stored: unknown): DraftNotes => draftNotesSchema.parse(stored);
