import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

const root = path.resolve(import.meta.dirname, "../..");

/** The SQL of all migrations, in order: what an empty database needs to become ours. */
const migrations = (): string =>
  readdirSync(path.join(root, "prisma/migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(path.join(root, "prisma/migrations", name, "migration.sql"), "utf8"))
    .join("\n");

const templateName = (): string =>
  `lede_template_${createHash("sha256").update(migrations()).digest("hex").slice(0, 12)}`;

/** Where the dump of a migrated embedded database lies; its name changes with the migrations. */
export const templateFile = (): string => path.join(root, "node_modules/.cache/lede", `${templateName()}.tar`);

/** The server that DATABASE_URL_TEST names; null when the tests run on the embedded database. */
export const testServer = (): { url: string; template: string } | null => {
  const url = process.env.DATABASE_URL_TEST;
  return url ? { url, template: templateName() } : null;
};

/** Prepares, once per run, the migrated database that every walkthrough starts from a copy of. */
export default async function prepareTemplate(): Promise<void> {
  const server = testServer();
  await (server === null ? prepareEmbedded() : prepareServer(server));
}

async function prepareEmbedded(): Promise<void> {
  const file = templateFile();
  if (existsSync(file)) return;
  const database = new PGlite();
  await database.exec(migrations());
  const dump = await database.dumpDataDir("none");
  await database.close();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, Buffer.from(await dump.arrayBuffer()));
  renameSync(`${file}.new`, file);
}

async function prepareServer({ url, template }: { url: string; template: string }): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [template]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${template}`);
  await client.end();
  if (rowCount !== 0) return;

  const address = new URL(url);
  address.pathname = `/${template}`;
  const target = new pg.Client({ connectionString: address.href });
  await target.connect();
  await target.query(migrations());
  await target.end();
}
