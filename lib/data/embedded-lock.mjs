// One process per embedded directory. PGlite takes no lock of its own, and two writers lose rows silently.
// Plain JavaScript: the schema engine and the start script use it outside the app's build.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
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

/** @param {string} directory */
const lockFile = (directory) => `${directory}.lock`;

/**
 * The process that holds a directory; null when none does, or when it is this one.
 * @param {string} directory
 * @returns {number | null}
 */
export function otherOwner(directory) {
  const { pid, start } = ownerOf(lockFile(directory));
  return pid > 0 && pid !== process.pid && isAlive(pid) && start === startOf(pid) ? pid : null;
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
    if (isOurs(file)) return () => {};
    const owner = otherOwner(directory);
    if (owner !== null) throw new Error(inUseMessage(directory, owner));
    rmSync(file, { force: true });
  }
  throw new Error(`Could not lock ${directory}: other processes keep taking and leaving it.`);
}

/** @param {string} file */
function createLock(file) {
  try {
    const descriptor = openSync(file, "wx");
    writeSync(descriptor, `${process.pid} ${startOf(process.pid)}`);
    closeSync(descriptor);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} file */
function releaseOnExit(file) {
  const release = () => {
    if (isOurs(file)) rmSync(file, { force: true });
  };
  process.once("exit", release);
  return release;
}
