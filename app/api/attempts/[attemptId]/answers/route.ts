import { isOwnOrigin } from "@/lib/auth/handlers";
import { currentUser } from "@/lib/auth/session";
import { type SaveAnswersError, saveAnswers, saveAnswersInput } from "@/lib/features/save-answers";

const STATUS: Record<SaveAnswersError, number> = { "not-found": 404, closed: 409, "bad-answer": 422 };
const MOST_BYTES = 100_000;

const refuse = (status: number, error: string): Response =>
  Response.json({ error }, { status, headers: { "cache-control": "private, no-store" } });

/** Saves answers of an open attempt. A route rather than an action: a saved answer must not render the page again. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/attempts/[attemptId]/answers">,
): Promise<Response> {
  // A form on another site cannot send JSON, and a script there has another origin.
  if (!isOwnOrigin(request.headers)) return refuse(403, "foreign-origin");
  const user = await currentUser();
  if (user === null) return refuse(401, "signed-out");

  const input = saveAnswersInput.safeParse(await readJson(request));
  if (!input.success) return refuse(422, "bad-answer");
  const { attemptId } = await params;
  const result = await saveAnswers(attemptId, input.data, { user, now: new Date() });
  if (!result.ok) return refuse(STATUS[result.error], result.error);
  return Response.json(result.value, { headers: { "cache-control": "private, no-store" } });
}

/** The body as JSON; null for anything that is not, or is longer than fifty answers can be. */
async function readJson(request: Request): Promise<unknown> {
  try {
    return JSON.parse(await readText(request));
  } catch {
    return null;
  }
}

/** Stops reading at the limit: the length that a request announces need not be true. */
async function readText(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) return "";
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
