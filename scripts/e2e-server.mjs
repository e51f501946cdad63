// The built app on a database of its own, for the browser journeys: node scripts/e2e-server.mjs PORT
import { spawn, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";

process.chdir(path.resolve(import.meta.dirname, ".."));
const [port = "3210"] = process.argv.slice(2);
const environment = {
  ...process.env,
  DATABASE_URL: "",
  PGLITE_DIR: ".data/e2e",
  AUTH_SECRET: "only-for-browser-journeys-on-this-machine",
  LEDE_DEMO_PASSWORD: "journey-demo-password",
  CHECKPOINT_DISABLE: "1",
  NEXT_TELEMETRY_DISABLED: "1",
};
rmSync(".data/e2e", { recursive: true, force: true });

const run = (command, args) => {
  const { status } = spawnSync(path.join("node_modules/.bin", command), args, { env: environment, stdio: "inherit" });
  if (status !== 0) process.exit(1);
};
run("prisma", ["migrate", "deploy"]);
run("tsx", ["--conditions=react-server", "prisma/seed.ts"]);

const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-H", "localhost", "-p", port], {
  env: environment,
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
