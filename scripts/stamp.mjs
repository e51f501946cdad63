import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** @param {string} place @returns {string[]} every file at or below it, in a fixed order */
function filesBelow(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesBelow(path.join(place, name)));
}

/**
 * A hash of the content of files and folders: equal as long as nothing in them has changed.
 * @param {string[]} places
 */
export function hashOf(places) {
  const hash = createHash("sha256");
  for (const file of places.flatMap(filesBelow)) hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/**
 * Does a piece of work unless the last time it was done from the same input; `stamp` is where that is noted.
 * @param {string} stamp @param {string} hash @param {() => void} work
 * @returns {boolean} whether it was done now
 */
export function doOnce(stamp, hash, work) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return false;
  work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}
