import "server-only";
import type { Worker } from "node:worker_threads";
import { err, ok, type Result } from "@/lib/model/result";

/** "busy": its turn did not come in time. "too-slow": it was not done in time. "failed": the thread broke down over it. */
export type ThreadFailure = "busy" | "too-slow" | "failed";

/** All in ms. `wait`: until its turn comes. `work`: from then to the answer. `rest`: how long an idle thread is kept. */
export type ThreadLimits = { readonly wait: number; readonly work: number; readonly rest: number };

export type Ask<Request, Answer> = (request: Request) => Promise<Result<Answer, ThreadFailure>>;

/**
 * Keeps a thread that answers each message with one message. It is started when first asked, asked one thing at a time, in
 * order, and started anew after it broke down, was too slow or had nothing to do for long. Why it broke down goes to standard
 * error.
 */
export function keepThread<Request, Answer>(start: () => Worker, limits: ThreadLimits): Ask<Request, Answer> {
  let thread: Thread<Answer> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let resting: NodeJS.Timeout | undefined;

  const askNow = async (request: Request): Promise<Result<Answer, ThreadFailure>> => {
    clearTimeout(resting);
    if (thread === null || thread.isOver) thread = open(start());
    const asked = thread;
    // It keeps the process from ending only while it has something to do.
    asked.worker.ref();
    const answer = await answerOf(asked, request, limits.work);
    asked.worker.unref();
    if (answer.ok) resting = setTimeout(() => close(asked), limits.rest).unref();
    else await close(asked);
    return answer;
  };

  return (request) => {
    const came = performance.now();
    const answer = last.then(
      async (): Promise<Result<Answer, ThreadFailure>> =>
        performance.now() - came > limits.wait ? err("busy") : askNow(request),
    );
    last = answer.catch(ignore);
    return answer;
  };
}

type Thread<Answer> = {
  readonly worker: Worker;
  isOver: boolean;
  settle: (answer: Result<Answer, ThreadFailure>) => void;
};

const ignore = (): void => undefined;

function open<Answer>(worker: Worker): Thread<Answer> {
  const thread: Thread<Answer> = { worker, isOver: false, settle: ignore };
  worker.on("message", (answer: Answer) => thread.settle(ok(answer)));
  worker.on("error", (error) => process.stderr.write(`a thread broke down: ${String(error)}\n`));
  worker.on("exit", () => {
    thread.isOver = true;
    thread.settle(err("failed"));
  });
  return thread;
}

async function close(thread: Thread<never>): Promise<void> {
  thread.isOver = true;
  await thread.worker.terminate();
}

async function answerOf<Request, Answer>(
  thread: Thread<Answer>,
  request: Request,
  limit: number,
): Promise<Result<Answer, ThreadFailure>> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve) => {
      thread.settle = resolve;
      timer = setTimeout(() => resolve(err("too-slow")), limit);
      thread.worker.postMessage(request);
    });
  } finally {
    clearTimeout(timer);
    thread.settle = ignore;
  }
}
