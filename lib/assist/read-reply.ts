import "server-only";
import { z } from "zod";
import type { Proposal } from "@/lib/model/proposal";
import { err, ok, type Result } from "@/lib/model/result";

/** Why a reply holds no proposals. "prose": words beside the JSON, a refusal among them. */
export type ReplyProblem = "prose" | "several-objects" | "cut-off" | "not-json" | "not-proposals";

/** `malformed`: how many of the list were no proposals. */
export type Proposals = { readonly proposals: readonly Proposal[]; readonly malformed: number };

const MOST_PROPOSALS = 20;

const replySchema = z.object({ proposals: z.array(z.unknown()).max(200) });

/** Whatever else an entry holds ("approved": true) is dropped here. */
const proposalSchema = z.object({
  stem: z.string().max(1000),
  key: z.string().max(300),
  options: z.array(z.string().max(300)).max(10).nullish(),
  factId: z.string().max(100).nullish(),
  proofQuote: z.string().max(2000).nullish(),
});

/** Reads a reply, which must be one JSON object and nothing else. An entry that is no proposal does not spoil the others. */
export function readReply(text: string): Result<Proposals, ReplyProblem> {
  const json = withoutFence(text.trim());
  const problem = findShapeProblem(json);
  if (problem !== null) return err(problem);
  const reply = replySchema.safeParse(parseJson(json));
  if (!reply.success) return err(parseJson(json) === undefined ? "not-json" : "not-proposals");
  const entries = reply.data.proposals.slice(0, MOST_PROPOSALS).map(toProposal);
  const proposals = entries.filter((entry) => entry !== null);
  return ok({ proposals, malformed: entries.length - proposals.length });
}

/** Many models put the whole object in one code fence; nothing else may stand beside it. */
const withoutFence = (text: string): string =>
  text.startsWith("```") && text.endsWith("```")
    ? text
        .slice(3, -3)
        .replace(/^json\b/, "")
        .trim()
    : text;

function findShapeProblem(text: string): ReplyProblem | null {
  if (!text.startsWith("{")) return "prose";
  const end = endOfObject(text);
  if (end === null) return "cut-off";
  const rest = text.slice(end).trimStart();
  if (rest === "") return null;
  return rest.startsWith("{") ? "several-objects" : "prose";
}

/** Where the object that opens a text ends, strings respected; null when it never does. */
function endOfObject(text: string): number | null {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isInString && character === "\\") at++;
    else if (character === '"') isInString = !isInString;
    else if (!isInString && character === "{") depth++;
    else if (!isInString && character === "}" && --depth === 0) return at + 1;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toProposal(entry: unknown): Proposal | null {
  const read = proposalSchema.safeParse(entry);
  if (!read.success) return null;
  const { options, factId, proofQuote } = read.data;
  const text = { stem: read.data.stem.trim(), key: read.data.key.trim(), ...(options ? { options } : {}) };
  // One proof, not two and not none.
  if (!factId === !proofQuote) return null;
  if (factId) return { ...text, factId };
  return proofQuote ? { ...text, proofQuote } : null;
}
