import { randomBytes } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";

const FILE = ".env.local";

/** @returns {Record<string, string>} */
const readFile = () =>
  Object.fromEntries(
    (existsSync(FILE) ? readFileSync(FILE, "utf8") : "")
      .split("\n")
      .filter((line) => /^\w+=/.test(line))
      .filter((line) => !line.endsWith("="))
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1).trim()]),
  );

/**
 * Fills process.env from .env.local, after adding to it what a first start lacks: a secret for sessions, and a
 * password for the two demo people. There are no default ones.
 */
export function prepareEnvironment() {
  const known = { ...readFile(), ...process.env };
  const added = [
    ...(known.AUTH_SECRET ? [] : [`AUTH_SECRET=${randomBytes(32).toString("base64url")}`]),
    ...(known.LEDE_DEMO_PASSWORD ? [] : [`LEDE_DEMO_PASSWORD=${randomBytes(9).toString("base64url")}`]),
  ];
  const needsBreak = existsSync(FILE) && !readFileSync(FILE, "utf8").endsWith("\n");
  if (added.length > 0) appendFileSync(FILE, `${needsBreak ? "\n" : ""}${added.join("\n")}\n`, { mode: 0o600 });
  for (const [name, value] of Object.entries(readFile())) process.env[name] ||= value;
}
