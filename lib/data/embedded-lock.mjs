// One process per embedded directory. PGlite takes no lock of its own, and two writers lose rows silently.
// Plain JavaScript: the schema engine and the start script use it outside the app's build.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/**
 * When a process started, in clock ticks since boot; "" where the system does not say. After a restart of a container
 * another process may carry the number of the one that held the lock.
 * @param {number} pid
 */
const startOf = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""; // field 22; the name before it may hold blanks
  } catch {
    return "";
  }
};

/** @param {string} file */
const ownerOf = (file) => {
  try {
    const [pid, start] = readFileSync(file, "utf8").split(" ");
    return { pid: Number(pid), start: start ?? "" };
  } catch {
    return { pid: 0, start: "" }; // released between our two looks
  }
};

/** @param {string} file */
const isOurs = (file) => {
  const { pid, start } = ownerOf(file);
  return pid === process.pid && start === startOf(process.pid);
};

/** @param {string} file */
const isHeld = (file) => {
  const { pid, start } = ownerOf(file);
  return pid > 0 && isAlive(pid) && start === startOf(pid);
};

/** @param {string} directory */
const lockFile = (directory) => `${directory}.lock`;

/**
 * The process that holds a directory; null when none does, or when it is this one.
 * @param {string} directory
 * @returns {number | null}
 */
export function otherOwner(directory) {
  const file = lockFile(directory);
  const { pid } = ownerOf(file);
  return pid !== process.pid && isHeld(file) ? pid : null;
}

/** @param {string} directory @param {number} pid */
export const inUseMessage = (directory, pid) =>
  `The embedded database ${directory} is in use by process ${pid}. Stop that process first, or set DATABASE_URL to a PostgreSQL server.`;

/**
 * Takes the directory for this process until it exits; a lock whose owner died is taken over.
 * Throws when another living process holds it.
 * @param {string} directory
 * @returns {() => void} gives the directory back
 */
export function lockEmbeddedDirectory(directory) {
  mkdirSync(path.dirname(directory), { recursive: true });
  const file = lockFile(directory);
  for (let attempt = 0; attempt < 5; attempt++) {
    if (createLock(file)) return releaseOnExit(file);
    if (isOurs(file)) return () => undefined; // held already: whoever took it first gives it back
    const owner = otherOwner(directory);
    if (owner !== null) throw new Error(inUseMessage(directory, owner));
    setAside(file);
  }
  throw new Error(`Could not lock ${directory}: other processes keep taking and leaving it.`);
}

/**
 * Appears with its content or not at all: nobody can read a lock that is half made.
 * @param {string} file
 */
function createLock(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${process.pid} ${startOf(process.pid)}`);
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Removes a lock whose owner died. It is moved away first and looked at again: another process may have replaced it
 * meanwhile, and a living lock is put back.
 * @param {string} file
 */
function setAside(file) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (isHeld(aside)) linkSync(aside, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EEXIST")))
      throw error;
  }
  rmSync(aside, { force: true });
}

/** @param {string} file */
function releaseOnExit(file) {
  const release = () => {
    if (isOurs(file)) rmSync(file, { force: true });
  };
  process.once("exit", release);
  return release;
}
