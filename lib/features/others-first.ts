import "server-only";

/**
 * Lets other requests have their turn. A long text takes tens of milliseconds at each step, and with the embedded database no
 * step waits for anything outside.
 */
export const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
