import "server-only";
import { PrismaAdapter } from "@auth/prisma-adapter";
import { database } from "./client";
import { forgetUnprovenPassword } from "./users";

type Adapter = ReturnType<typeof PrismaAdapter>;

/** Where @auth/core keeps people who come from another service, and magic links on their way. */
export function authAdapter(): Adapter {
  // The adapter is typed for Prisma's older generator, but calls the same methods.
  const client: unknown = database();
  const adapter = PrismaAdapter(client as Parameters<typeof PrismaAdapter>[0]);
  return {
    ...adapter,
    async updateUser(user) {
      if (user.emailVerified) await forgetUnprovenPassword(user.id);
      if (adapter.updateUser === undefined) throw new Error("the adapter cannot update people");
      return adapter.updateUser(user);
    },
  };
}
