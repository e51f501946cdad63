import "server-only";
import { isDatabaseUp } from "@/lib/data/health";

/** Whether requests can be served: the database answers within a second. */
export const checkReady = (): Promise<boolean> => isDatabaseUp(1000);
