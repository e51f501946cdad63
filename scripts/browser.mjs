// Finds a Chromium for the browser journeys, and installs one where there is none.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The program to start: CHROMIUM_PATH, Playwright's own, or one of the system's; null when there is none. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return [chromium.executablePath(), ...SYSTEM].find((file) => existsSync(file)) ?? null;
}

const tryTo = (command, args) =>
  spawnSync(command, args, { stdio: ["ignore", "ignore", "pipe"], timeout: 300_000 }).status === 0;

/** Finds a browser or installs one; null, having said how to help, when neither works. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  console.log("No Chromium here. Trying Playwright's download …");
  tryTo("node_modules/.bin/playwright", ["install", "chromium"]);
  if (findBrowser() === null && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Trying Debian's package …");
    tryTo("apt-get", ["update", "-qq"]);
    tryTo("apt-get", ["install", "-y", "-qq", "chromium"]);
  }
  const installed = findBrowser();
  if (installed === null)
    console.error(
      "No Chromium could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to the program, and run the tests again.",
    );
  return installed;
}
