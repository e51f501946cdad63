import type { UserId } from "./ids";

/** Reviewing scores is a thing teachers do, not a role of its own. */
export type UserRole = "student" | "teacher";

/** A person as read in this request. `isGuest`: has a name and a cookie, but no way to sign in again. */
export type User = { readonly id: UserId; readonly name: string; readonly role: UserRole; readonly isGuest: boolean };

/** Who does a thing, and when: every use case is told, none looks it up. */
export type By = { readonly user: User; readonly now: Date };
