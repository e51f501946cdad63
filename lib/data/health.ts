import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { database } from "./client";

/** Whether the database answers a query within `limitMs`. */
export async function isDatabaseUp(limitMs: number): Promise<boolean> {
  const answer = askDatabase();
  return Promise.race([answer, wait(limitMs, false, { ref: false })]);
}

async function askDatabase(): Promise<boolean> {
  try {
    await database().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false; // whatever the reason, requests cannot be served
  }
}
