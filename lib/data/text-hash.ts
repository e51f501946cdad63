import "server-only";
import { createHash } from "node:crypto";

/** SHA-256 of the UTF-8 form of a text, in hex: the name of an article version. */
export const sha256Of = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
