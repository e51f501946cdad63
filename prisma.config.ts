import path from "node:path";
import { defineConfig } from "prisma/config";
import { databaseUrl } from "./lib/data/database-url.mjs";

// Windows cannot start a .mjs file as a program; there Prisma downloads its own engine.
if (process.platform !== "win32") {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, "scripts/schema-engine.mjs");
}

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "tsx --conditions=react-server prisma/seed.ts" },
  datasource: { url: databaseUrl() },
});
