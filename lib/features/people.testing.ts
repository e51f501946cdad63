import { createUser } from "@/lib/data/users";
import type { User, UserRole } from "@/lib/model/user";

/** The moment at which walkthroughs happen, unless they say otherwise. */
export const MONDAY = new Date("2026-11-23T09:00:00Z");

/** A person in the database of this test file. */
export async function aPerson(role: UserRole, name: string): Promise<User> {
  const user = await createUser({ name, email: null, passwordHash: null, role, isGuest: false }, MONDAY);
  if (user === null) throw new Error("a person without an address cannot be taken already");
  return user;
}
