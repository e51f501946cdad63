import { spawnSync } from "node:child_process";

/** Runs one of our commands as a person would, to its end. */
export function runScript(script: string, args: readonly string[], input: string | Uint8Array = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", script, ...args],
    { input, encoding: "utf8", env: { NODE_ENV: "test", PATH: process.env.PATH ?? "" } },
  );
  return { status, stdout, stderr };
}
