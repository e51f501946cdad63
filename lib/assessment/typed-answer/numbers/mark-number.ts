import { decided, type Typed, type TypedMark } from "@/lib/assessment/typed-answer/typed-mark";
import type { Quantity } from "@/lib/model/fact";
import { compareQuantities, QUANTITY_MATCHES, type QuantityMatch } from "./compare-quantities";
import { parseQuantities } from "./parse-quantities";

type Outcome = Pick<TypedMark, "credit" | "verdict" | "hint"> & { readonly rule: string };
const right = (rule: string): Outcome => ({ credit: 1, verdict: "value", hint: null, rule });
const wrong = (rule: string): Outcome => ({ credit: 0, verdict: "wrong", hint: null, rule });

const OUTCOMES: Record<QuantityMatch, Outcome> = {
  same: right("accepted: the same number"),
  converted: right("accepted: the same amount in another unit"),
  close: right("accepted: close to a number the article gives as approximate"),
  rounded: right("accepted: rounded, as the article gives it as approximate"),
  "unit-missing": { credit: 0.5, verdict: "unit", hint: "give the unit", rule: "right number, no unit: half" },
  "other-unit": { credit: 0.5, verdict: "unit", hint: "check the unit", rule: "right number, another unit: half" },
  "other-bound": wrong("right number, the limit the other way round"),
  different: wrong("another number"),
};

/** Decides every number: letters and digits of a number are never counted as a slip. */
export function markNumber(typed: Typed): TypedMark | null {
  const { gap, context, text } = typed;
  if (gap.value === null ? gap.kind !== "number" : gap.value.kind !== "quantity") return null;
  const wanted = gap.value?.kind === "quantity" ? gap.value : valueOfKey(gap.accepted[0].text);
  if (wanted === null) return null;
  const readings = parseQuantities(text);
  const matches = readings.map((reading) =>
    compareQuantities(reading, wanted, context.stem === "" ? null : context.stem),
  );
  const match = QUANTITY_MATCHES.find((each) => matches.includes(each));
  const outcome = match === undefined ? wrong("no number could be read in it") : OUTCOMES[match];
  return decided(typed, { step: "value", out: readings.map(write).join(" or "), ...outcome });
}

const valueOfKey = (text: string): Quantity | null => parseQuantities(text)[0] ?? null;

const write = ({ value, unit, bound }: Quantity): string =>
  `${bound === "=" ? "" : bound}${value}${unit === null ? "" : ` ${unit}`}`;
