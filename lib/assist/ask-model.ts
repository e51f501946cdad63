import "server-only";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { APICallError, generateText } from "ai";
import { err, ok, type Result } from "@/lib/model/result";
import { fetchBounded, Redirected, ReplyTooLong } from "./fetch-bounded";
import type { Prompt } from "./prompt";
import type { AssistSettings } from "./settings";

/** Why there is no reply to look at. */
export type AskFailure =
  | "unreachable"
  | "too-slow"
  | "wrong-key"
  | "not-there"
  | "busy"
  | "failing"
  | "refused"
  | "redirected"
  | "too-long-reply"
  | "not-compatible"
  | "empty"
  | "cut-off";

/** Asks the configured model once, and gives the text of its reply. Whatever goes wrong out there is a failure with a name. */
export async function askModel(settings: AssistSettings, prompt: Prompt): Promise<Result<string, AskFailure>> {
  const { baseUrl, key, model, timeoutMs } = settings;
  const auth = key === null ? {} : { apiKey: key };
  const provider = createOpenAICompatible({ name: "assist", baseURL: baseUrl, fetch: fetchBounded, ...auth });
  const abortSignal = AbortSignal.timeout(timeoutMs);
  try {
    const reply = await generateText({
      model: provider(model),
      system: prompt.system,
      prompt: prompt.user,
      maxRetries: 0,
      abortSignal,
    });
    if (reply.finishReason === "content-filter") return err("refused");
    if (reply.finishReason === "length") return err("cut-off");
    return reply.text.trim() === "" ? err("empty") : ok(reply.text);
  } catch (error) {
    return err(abortSignal.aborted ? "too-slow" : failureOf(error));
  }
}

function failureOf(error: unknown): AskFailure {
  if (error instanceof Redirected) return "redirected";
  if (error instanceof ReplyTooLong) return "too-long-reply";
  if (!APICallError.isInstance(error)) return "not-compatible";
  const { statusCode } = error;
  if (statusCode === undefined) return "unreachable";
  if (statusCode === 401 || statusCode === 403) return "wrong-key";
  if (statusCode === 404) return "not-there";
  if (statusCode === 429) return "busy";
  if (statusCode >= 500) return "failing";
  return statusCode >= 400 ? "refused" : "not-compatible";
}
