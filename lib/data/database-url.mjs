// Plain JavaScript: the app, Prisma's configuration and the schema engine all read it.
import path from "node:path";

const EMBEDDED = "postgresql://pglite/";

/** The directory of the embedded database: PGLITE_DIR, else `.data/db` of the project. */
const embeddedDirectory = () =>
  // Without the mark, the build takes a path that is known only at run time for the whole project.
  path.resolve(/* turbopackIgnore: true */ process.env.PGLITE_DIR ?? ".data/db");

/** Where the data is: DATABASE_URL, else an address that names the embedded directory. */
export const databaseUrl = () => process.env.DATABASE_URL || EMBEDDED + encodeURIComponent(embeddedDirectory());

/**
 * The embedded directory that a database address names; null when it names a server.
 * @param {string} url
 * @returns {string | null}
 */
export const embeddedDirectoryOf = (url) =>
  url.startsWith(EMBEDDED) ? decodeURIComponent(url.slice(EMBEDDED.length).split("?")[0] ?? "") : null;
