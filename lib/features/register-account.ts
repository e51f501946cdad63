import "server-only";
import { z } from "zod";
import { isCommonPassword } from "@/lib/auth/common-passwords";
import { hashPassword } from "@/lib/auth/password";
import { createUser } from "@/lib/data/users";
import { err, ok, type Result } from "@/lib/model/result";
import type { User } from "@/lib/model/user";
import { isStorable, isVisible } from "./storable-text";

export const registerInput = z.object({
  name: z.string().trim().min(1).max(60).refine(isStorable).refine(isVisible),
  email: z.string().trim().toLowerCase().pipe(z.email()),
  password: z.string().min(8).max(128),
  role: z.enum(["student", "teacher"]),
});
export type RegisterInput = z.infer<typeof registerInput>;
export type RegisterError = "email-taken" | "common-password";

/** Makes an account with a password. It does not sign the person in. */
export async function register(
  { password, ...person }: RegisterInput,
  { now }: { now: Date },
): Promise<Result<User, RegisterError>> {
  if (isCommonPassword(password)) return err("common-password");

  const passwordHash = await hashPassword(password);
  const user = await createUser({ ...person, passwordHash, isGuest: false }, now);
  return user === null ? err("email-taken") : ok(user);
}
