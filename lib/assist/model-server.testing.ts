import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll } from "vitest";
import type { AssistSettings } from "./settings";

/** What one request was answered with: the whole reply is written by the test, well or badly. */
export type Answer = (response: ServerResponse, body: string) => void;

/** A chat completion as OpenAI-compatible servers send it. */
export const completion =
  (content: string | null, finishReason = "stop"): Answer =>
  (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(
      JSON.stringify({
        id: "chatcmpl-1",
        object: "chat.completion",
        created: 1,
        model: "small",
        choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: finishReason }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      }),
    );
  };

/** An error as OpenAI-compatible servers send it. */
export const failure =
  (status: number, message: string): Answer =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify({ error: { message, type: "error", param: null, code: null } }));
  };

export type ModelServer = {
  readonly settings: AssistSettings;
  /** Answers every later request so. */
  answer: (answer: Answer) => void;
  /** What was asked, oldest first. */
  readonly asked: { readonly path: string; readonly authorization: string; readonly body: string }[];
};

/** A server on this machine that stands for a language model; it ends with the test file. */
export async function openModelServer(settings: Partial<AssistSettings> = {}): Promise<ModelServer> {
  const asked: { path: string; authorization: string; body: string }[] = [];
  let current: Answer = failure(500, "no answer is set");
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      asked.push({ path: request.url ?? "", authorization: request.headers.authorization ?? "", body });
      current(response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  if (port === undefined) throw new Error("the server has no port");
  const own = { baseUrl: `http://127.0.0.1:${port}/v1`, model: "small", key: "secret-key", timeoutMs: 2000 };
  return {
    settings: { ...own, ...settings },
    answer: (answer) => {
      current = answer;
    },
    asked,
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}
