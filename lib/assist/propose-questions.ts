import "server-only";
import { err, type Result } from "@/lib/model/result";
import type { AskFailure } from "./ask-model";
import { PROMPT_VERSION, type ShownArticle, writePrompt } from "./prompt";
import { type Proposals, type ReplyProblem, readReply } from "./read-reply";
import type { AssistSettings } from "./settings";

export type ProposeFailure = AskFailure | ReplyProblem | "too-long-article";

/** In UTF-16 units: some 6,000 words, more than a report has and less than small models can hold. */
const MOST_TEXT = 40_000;
const MOST_KEPT = 50;

/** Replies by service, model, prompt version and article: the same question is asked, and paid for, once. */
const replies = new Map<string, Promise<Result<Proposals, ProposeFailure>>>();

/**
 * Asks the model for questions about an article. What comes back is unchecked text. A reply that could be read is kept while the
 * process lives, so that asking again gives the same; a failure is forgotten.
 */
export async function proposeQuestions(
  article: ShownArticle,
  settings: AssistSettings,
): Promise<Result<Proposals, ProposeFailure>> {
  if (article.document.text.length > MOST_TEXT) return err("too-long-article");
  const name = [settings.baseUrl, settings.model, PROMPT_VERSION, article.sha256].join("\n");
  const known = replies.get(name);
  if (known !== undefined) return known;
  const asked = ask(article, settings);
  replies.set(name, asked);
  const oldest = replies.size > MOST_KEPT ? replies.keys().next().value : undefined;
  if (oldest !== undefined) replies.delete(oldest);
  const found = await asked;
  if (!found.ok) replies.delete(name);
  return found;
}

async function ask(article: ShownArticle, settings: AssistSettings): Promise<Result<Proposals, ProposeFailure>> {
  // Loaded when first asked: a server without a language model never holds the kit that speaks to one.
  const { askModel } = await import("./ask-model");
  const reply = await askModel(settings, writePrompt(article));
  if (!reply.ok) return reply;
  return readReply(reply.value);
}
