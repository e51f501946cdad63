import "server-only";
import { z } from "zod";
import { isStorable, isVisible } from "./storable-text";

/** What a guest may be called: 1 to 60 characters, with something to see among them. */
export const guestNameInput = z.string().trim().min(1).max(60).refine(isStorable).refine(isVisible);
