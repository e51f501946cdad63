import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: { "@": import.meta.dirname, "server-only": `${import.meta.dirname}/lib/server-only.testing.ts` },
  },
  test: {
    include: ["{lib,app,training,scripts}/**/*.test.{ts,tsx}"],
    globalSetup: "lib/data/template.testing.ts",
    expect: { requireAssertions: true },
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
