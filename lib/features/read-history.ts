import "server-only";
import { listOwnAttempts } from "@/lib/data/responses";
import type { By } from "@/lib/model/user";
import { type AttemptTotal, toAttemptTotal } from "./total-attempt";

/** A student's own attempts with their scores, newest first, a page at a time. */
export async function readHistory(
  by: Pick<By, "user">,
  after: string | null,
): Promise<{ attempts: AttemptTotal[]; next: string | null }> {
  const page = await listOwnAttempts(by.user.id, after);
  return { attempts: page.items.map(toAttemptTotal), next: page.next };
}
