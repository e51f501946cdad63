import "server-only";
import { PrismaAdapter } from "@auth/prisma-adapter";
import { database } from "./client";

/** Where @auth/core keeps people who come from another service, and magic links on their way. */
export const authAdapter = (): ReturnType<typeof PrismaAdapter> => {
  // The adapter is typed for Prisma's older generator, but calls the same methods.
  const client: unknown = database();
  return PrismaAdapter(client as Parameters<typeof PrismaAdapter>[0]);
};
