/**
 * Each row: a unit, how many of the base unit it is, the base unit, and other ways to write it, parted by "|".
 * Only units with the same base are ever converted.
 */
const ROWS = `
percent 1 percent %|per cent|pct
percentage points 1 percentage-point percentage point|pp
USD 1 USD $|us$|us $|us dollar|american dollar|u.s. dollar|u.s. $
EUR 1 EUR €|euro
GBP 1 GBP £|pound|pound sterling|british pound|quid
pence 0.01 GBP penny
JPY 1 JPY ¥|yen
INR 1 INR ₹|rupee
KRW 1 KRW ₩|won
CNY 1 CNY yuan|renminbi|rmb
RUB 1 RUB ₽|rouble|ruble
TRY 1 TRY ₺|lira
NGN 1 NGN ₦|naira
UAH 1 UAH ₴|hryvnia
PLN 1 PLN zloty
CHF 1 CHF swiss franc|franc
ZAR 1 ZAR rand
BRL 1 BRL r$|real|reais
MXN 1 MXN peso|mexican peso
SEK 1 SEK krona|kronor|swedish krona
NOK 1 NOK norwegian krone|norwegian kroner
DKK 1 DKK danish krone|danish kroner
AUD 1 AUD a$|au$|australian dollar
CAD 1 CAD c$|ca$|canadian dollar
NZD 1 NZD nz$|new zealand dollar
HKD 1 HKD hk$|hong kong dollar
SGD 1 SGD s$|singapore dollar
TWD 1 TWD nt$|taiwan dollar
kilometre 1000 metre km|kilometer
metre 1 metre m|meter
centimetre 0.01 metre cm|centimeter
millimetre 0.001 metre mm|millimeter
kilogram 1000 gram kg|kilo
gram 1 gram g
tonne 1000000 gram ton|metric ton|t
foot 1 foot feet|ft
inch 1 inch inches
mile 1 mile mi
square kilometre 1000000 square-metre sq km|square km|square kilometer|km squared|kilometre squared
square metre 1 square-metre sq m|square m|square meter|m squared
hectare 10000 square-metre ha
square mile 1 square-mile sq mi|sq mile
cubic metre 1000 litre cubic meter|m cubed
litre 1 litre l|liter
millilitre 0.001 litre ml|milliliter
kilowatt 1000 watt kw
megawatt 1000000 watt mw
gigawatt 1000000000 watt gw
megabyte 1 megabyte mb
gigabyte 1000 megabyte gb
terabyte 1000000 megabyte tb
second 1 second sec|s
minute 60 second min
hour 3600 second hr|h
day 86400 second
week 604800 second
month 1 month
year 12 month yr
decade 120 month
kilometres per hour 1 kph km/h|kph|kmh|km per hour|kilometre per hour|kilometer per hour
mph 1 mph miles per hour|mile per hour
degrees celsius 1 celsius °c|c|degree celsius|celsius|degrees c
degrees fahrenheit 1 fahrenheit °f|f|degree fahrenheit|fahrenheit|degrees f
people 1 people person|individual
`;

/** `factor` of the unit `base` make one of it; `isMeasured`: a number of it says nothing without it. */
export type Unit = { readonly base: string; readonly factor: number; readonly isMeasured: boolean };
type Row = { readonly unit: Unit; readonly names: readonly string[] };

const ROW = /^(\D+) ([\d.]+) (\S+)(?: (.+))?$/;

const TABLE: readonly Row[] = ROWS.split("\n").flatMap((line) => {
  const [, name, factor, base, others] = ROW.exec(line) ?? [];
  if (name === undefined || base === undefined) return [];
  const unit = { base, factor: Number(factor), isMeasured: base !== "people" };
  return [{ unit, names: [name.toLowerCase(), ...(others === undefined ? [] : others.split("|"))] }];
});
const BY_NAME: ReadonlyMap<string, Row> = new Map(TABLE.flatMap((row) => row.names.map((name) => [name, row])));

const DOLLARS = new Set(["USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD"]);

const singular = (word: string): string => (word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word);

const rowOf = (unit: string): Row | undefined => BY_NAME.get(unit) ?? BY_NAME.get(singular(unit));

const DOLLAR: Unit = { base: "dollar", factor: 1, isMeasured: true };
const DEGREE: Unit = { base: "degree", factor: 1, isMeasured: true };
const DEGREES = new Set(["celsius", "fahrenheit"]);

function knownUnit(lower: string): Unit | null {
  if (lower === "$" || singular(lower) === "dollar") return DOLLAR;
  if (lower === "°" || singular(lower) === "degree") return DEGREE;
  return rowOf(lower)?.unit ?? null;
}

/** "Dollars" and "$" stand for any dollar: the base is then "dollar"; so do degrees. A word that is no unit is its own base. */
export function unitOf(text: string): Unit {
  const lower = text.toLowerCase().trim();
  const known = knownUnit(lower);
  if (known !== null) return known;
  // "$80 billion US dollars" names it twice
  const space = lower.indexOf(" ");
  const [sign, name] = [knownUnit(lower.slice(0, space)), knownUnit(lower.slice(space + 1))];
  if (space > 0 && sign !== null && name !== null && isSameBase(sign.base, name.base)) return name;
  return { base: singular(lower), factor: 1, isMeasured: false };
}

/** "injured people" is a way to say "people", any dollar may be called a dollar, and any degree a degree. */
export function isSameBase(a: string, b: string): boolean {
  if (a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)) return true;
  const isKind = (kind: string, of: string) =>
    kind === "dollar" ? DOLLARS.has(of) : kind === "degree" && DEGREES.has(of);
  return isKind(a, b) || isKind(b, a);
}

const SIGN = /^[^\p{L}]+$/u;

/** Whether a text names the unit, so that an answer need not. */
export function namesUnit(text: string, unit: string): boolean {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}%$€£¥₹₩₽₺₦₴°/]+/gu, " ")} `;
  const { base } = unitOf(unit);
  const isDollar = DOLLARS.has(base) && (lower.includes("dollar") || lower.includes("$"));
  return isDollar || (rowOf(unit.toLowerCase().trim())?.names ?? []).some((name) => standsIn(lower, name));
}

const standsIn = (text: string, name: string): boolean =>
  SIGN.test(name) ? text.includes(name) : text.includes(` ${name} `) || text.includes(` ${name}s `);
