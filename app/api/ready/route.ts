import { connection } from "next/server";
import { checkReady } from "@/lib/features/check-ready";

/** Says whether requests can be served now. */
export async function GET(): Promise<Response> {
  await connection();
  const isReady = await checkReady();
  return Response.json({ status: isReady ? "ready" : "database-unreachable" }, { status: isReady ? 200 : 503 });
}
