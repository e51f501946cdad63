import "server-only";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { databaseUrl, embeddedDirectoryOf } from "./database-url.mjs";
import { lockEmbeddedDirectory } from "./embedded-lock.mjs";
import { PrismaClient } from "./generated/client";

declare global {
  /** Next loads modules more than once; one process must have one client. */
  var ledeDatabase: PrismaClient | undefined;
}

/** The database of this process, opened when first asked for. */
export function database(): PrismaClient {
  globalThis.ledeDatabase ??= connect(openAdapter(databaseUrl()));
  return globalThis.ledeDatabase;
}

/** Makes `client` the database of this process: for tests, which bring a fresh copy. */
export function replaceDatabase(client: PrismaClient): void {
  globalThis.ledeDatabase = client;
}

/** The embedded database has one connection: a write may have to wait for its turn. */
export const connect = (adapter: SqlDriverAdapterFactory): PrismaClient =>
  new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 15_000 } });

function openAdapter(url: string): SqlDriverAdapterFactory {
  const directory = embeddedDirectoryOf(url);
  // The adapter writes times without a zone: on a server whose sessions have another zone they would mean another time.
  if (directory === null) return new PrismaPg({ connectionString: url, options: "-c TimeZone=UTC" });
  lockEmbeddedDirectory(directory);
  return new PrismaPGlite(new PGlite({ dataDir: directory }));
}
