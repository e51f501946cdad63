import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { afterAll } from "vitest";
import { connect, database, replaceDatabase } from "./client";
import { templateFile, testServer } from "./template.testing";

/**
 * Gives this test file a migrated database of its own: a copy of the embedded template in memory or, with
 * DATABASE_URL_TEST, a copy on that server, dropped when the file is done.
 */
export async function openFreshDatabase(): Promise<void> {
  const server = testServer();
  await (server === null ? openEmbeddedCopy() : openServerCopy(server));
}

async function openEmbeddedCopy(): Promise<void> {
  const embedded = new PGlite({ loadDataDir: new Blob([readFileSync(templateFile())]) });
  await embedded.waitReady;
  replaceDatabase(connect(new PrismaPGlite(embedded)));
  afterAll(async () => {
    await database().$disconnect();
    await embedded.close();
  });
}

async function openServerCopy({ url, template }: { url: string; template: string }): Promise<void> {
  const name = `lede_test_${randomUUID().replaceAll("-", "")}`;
  await runOnServer(url, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  replaceDatabase(connect(new PrismaPg({ connectionString: address.href, options: "-c TimeZone=UTC" })));
  afterAll(async () => {
    await database().$disconnect();
    await runOnServer(url, `DROP DATABASE ${name} WITH (FORCE)`);
  });
}

async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
