import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a person said of one fact. `proof` and `factId` say which one it is, in the text with this hash. */
export type FactVerdict = {
  readonly article: string;
  readonly sha256: string;
  readonly factId: string;
  readonly ruleId: string;
  readonly proof: { readonly start: number; readonly end: number };
  readonly verdict: "right" | "wrong";
  readonly note?: string;
};

/** Our own file: the one place where its type is asserted. */
export const readVerdicts = (): readonly FactVerdict[] =>
  JSON.parse(readFileSync(join("content", "gold", "facts.json"), "utf8")) as FactVerdict[];

/** Right ones of all, in percent, with the 95 % interval of Wilson (1927), for all facts and by rule; then what was wrong. */
export function printReport(): string {
  const verdicts = readVerdicts();
  const rules = [...new Set(verdicts.map(({ ruleId }) => ruleId))].toSorted();
  const wrong = verdicts.filter(({ verdict }) => verdict === "wrong");
  return [
    line("all", verdicts),
    ...rules.map((rule) =>
      line(
        rule,
        verdicts.filter(({ ruleId }) => ruleId === rule),
      ),
    ),
    ...wrong.map(({ ruleId, note }) => `wrong ${ruleId}: ${note}`),
  ].join("\n");
}

function line(name: string, verdicts: readonly FactVerdict[]): string {
  const right = verdicts.filter(({ verdict }) => verdict === "right").length;
  const [low, high] = wilson(right, verdicts.length);
  const percent = (share: number) => (100 * share).toFixed(1);
  return `${name.padEnd(20)} ${right}/${verdicts.length}  ${percent(right / verdicts.length)} % (${percent(low)}–${percent(high)})`;
}

const Z = 1.96;

/** The 95 % interval of Wilson (1927) around `right` of `count`. */
export function wilson(right: number, count: number): readonly [number, number] {
  const share = right / count;
  const middle = (share + Z ** 2 / (2 * count)) / (1 + Z ** 2 / count);
  const reach = (Z / (1 + Z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  return [middle - reach, middle + reach];
}
