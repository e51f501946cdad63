import "server-only";
import { revokeSessions } from "@/lib/data/users";
import type { By } from "@/lib/model/user";

/** Ends every session of the person who asks, on this device and on all others. */
export const signOutEverywhere = (by: Pick<By, "user">): Promise<void> => revokeSessions(by.user.id);
