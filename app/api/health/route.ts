/** Says that the process is alive; asks nothing of the database. */
export const GET = (): Response => Response.json({ status: "ok" });
