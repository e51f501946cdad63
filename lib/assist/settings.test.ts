import { expect, test } from "vitest";
import { hostOf, readAssistSettings } from "./settings";

const FULL = {
  LEDE_ASSIST_URL: "http://localhost:11434/v1",
  LEDE_ASSIST_MODEL: "small",
  LEDE_ASSIST_KEY: "k",
  LEDE_ASSIST_TIMEOUT: "20",
};

test("address and model turn it on; a key and a time may be added", () => {
  expect(readAssistSettings(FULL)).toEqual({
    baseUrl: "http://localhost:11434/v1",
    model: "small",
    key: "k",
    timeoutMs: 20_000,
  });
  expect(readAssistSettings({ ...FULL, LEDE_ASSIST_KEY: "" })?.key).toBeNull();
});

test.each([
  [{}],
  [{ ...FULL, LEDE_ASSIST_URL: "" }],
  [{ ...FULL, LEDE_ASSIST_MODEL: undefined }],
  [{ ...FULL, LEDE_ASSIST_URL: "localhost:11434" }],
  [{ ...FULL, LEDE_ASSIST_URL: "file:///etc/passwd" }],
  [{ ...FULL, LEDE_ASSIST_URL: "http://" }],
])("without both, or with no web address, it is off: %j", (environment) => {
  expect(readAssistSettings(environment)).toBeNull();
});

test.each(["", "0", "-5", "soon", "1e9"])("a time that makes no sense is a minute: %s", (seconds) => {
  expect(readAssistSettings({ ...FULL, LEDE_ASSIST_TIMEOUT: seconds })?.timeoutMs).toBe(60_000);
});

test("a teacher is told the host, without what may stand beside it in the address", () => {
  const settings = readAssistSettings({ ...FULL, LEDE_ASSIST_URL: "https://user:pass@models.example.org/v1?x=1" });
  expect(settings === null ? null : hostOf(settings)).toBe("models.example.org");
});
