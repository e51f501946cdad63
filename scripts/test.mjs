// `npm test`: everything, fast first. Ends with the plain line "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureBrowser } from "./browser.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
Object.assign(process.env, { CHECKPOINT_DISABLE: "1", NEXT_TELEMETRY_DISABLED: "1" });
const REPORTS = "test-results";
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const total = { passed: 0, failed: 0 };
const bin = (name) => path.join("node_modules", ".bin", name);

function run(title, command, args, environment = {}) {
  const started = Date.now();
  console.log(`\n── ${title}`);
  const { status } = spawnSync(bin(command), args, { stdio: "inherit", env: { ...process.env, ...environment } });
  console.log(`── ${title}: ${status === 0 ? "passed" : "FAILED"} in ${Math.round((Date.now() - started) / 1000)} s`);
  return status === 0;
}

const count = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
};

function check(title, command, args) {
  const isGood = run(title, command, args);
  count(isGood ? 1 : 0, isGood ? 0 : 1);
  return isGood;
}

/** Runs a suite that writes a JSON report, and counts its tests; a suite that wrote none has failed once. */
function suite(title, command, args, { report, read, environment }) {
  const isGood = run(title, command, args, environment);
  const { passed, failed } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 1 };
  count(passed, isGood ? failed : Math.max(1, failed));
}

const readVitest = ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests });
const readPlaywright = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky });

function vitest(title, files, environment = {}) {
  const report = path.join(REPORTS, `${title.replaceAll(" ", "-")}.json`);
  const args = ["run", ...files, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  suite(title, "vitest", args, { report, read: readVitest, environment });
}

check("database client", "prisma", ["generate"]);
check("format and lint", "biome", ["check", "--error-on-warnings"]);
check("route types", "next", ["typegen"]);
check("types of the pure layers", "tsc", ["-p", "tsconfig.pure.json"]);
check("types", "tsc", ["--noEmit", "--incremental", "false"]);
check("dead code", "knip", []);
vitest("unit tests and walkthroughs", [], { DATABASE_URL_TEST: "" });
if (process.env.DATABASE_URL_TEST) vitest("walkthroughs on a PostgreSQL server", ["lib/data", "lib/features"]);
const isBuilt = check("build", "next", ["build"]);
const browser = ensureBrowser();
if (isBuilt && browser !== null) {
  const report = path.join(REPORTS, "journeys.json");
  suite("browser journeys", "playwright", ["test", "--reporter=list,json"], {
    report,
    read: readPlaywright,
    environment: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
} else count(0, 1);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
