import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. The parameters are stored with each hash. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash nobody's password gives: checking against it takes as long as checking a real one. */
const NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$ofsRHFjdAPEbJeKkbMCwjQ$APqnZkF+PLKsQvsbSuwuEMSbSRzH6NI96oJNGowFbGw";

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** Whether the password is the one behind the hash. A person without a password takes as long to refuse. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? NOBODY, password);
  return matches && passwordHash !== null;
}
