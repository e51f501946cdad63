import { NUMBER_WORDS, ORDINAL_WORDS } from "@/lib/model/english";

/** Words a slip of the pen must not turn into one another: "North Korea", "the former minister", "Vitamin C". */
const EXACT_WORDS = new Set([
  ...(
    "not no non never without un former ex new old upper lower inner outer left right more less fewer over under " +
    "before after up down vice deputy acting and or central pre post anti pro great greater lesser junior senior"
  ).split(" "),
  ...NUMBER_WORDS.keys(),
  ...ORDINAL_WORDS.keys(),
]);
const DIRECTIONS = /^(?:mid|trans)?(?:north|south|east|west)/;
/** To thirty-nine; "civil" and "mild" are words. */
const ROMAN_NUMERAL = /^x{0,3}(?:ix|iv|v?i{0,3})$/;
const NEGATION = /^(?:un|in|im|il|ir|non|dis|anti|de|mis|ex)/;

/** Words that turn a meaning or tell two things apart: directions, negations, figures, single letters. */
export const isStrictWord = (word: string): boolean =>
  word.length === 1 || EXACT_WORDS.has(word) || DIRECTIONS.test(word) || ROMAN_NUMERAL.test(word) || /\d/.test(word);

/** Words that count letter by letter: those, and all of up to three letters. */
export const isExactWord = (word: string): boolean => word.length <= 3 || isStrictWord(word);

/** Words that lie a letter or two apart and mean two things in the news. */
const PAIRS = (
  "trade-trace trade-tread court-count court-coup strike-stroke steel-steal police-policy desert-dessert " +
  "casual-causal martial-marital principal-principle council-counsel councillor-counsellor state-stake " +
  "state-stage prince-price bomb-boom flood-blood fight-flight flight-fright freight-flight board-broad " +
  "coast-cost coast-toast country-county impart-import expert-export experts-exports statue-status " +
  "statue-statute border-boarder bread-breed crash-cash crash-crush plane-plan plant-plan plain-plan " +
  "plant-planet power-tower train-trail trail-trial rebel-repel shares-shapes water-waiter winner-winter " +
  "worker-walker mayor-major minister-minster ministers-minsters miner-minor party-parity quite-quiet " +
  "ration-nation refuge-refugee rise-rice river-rivet royal-loyal senate-senator session-secession " +
  "sanction-section space-spice stock-stork test-text treaty-treat union-onion wheat-heat affect-effect " +
  "adapt-adopt addition-edition bank-bark angel-angle cease-crease college-collage confirm-conform " +
  "marine-marina missile-missive moral-morale personal-personnel precede-proceed president-precedent " +
  "primate-private rocket-racket convert-convent contact-contract contract-contrast compact-impact " +
  "reactor-rector decent-descent elect-eject election-ejection eminent-imminent fair-fare house-horse " +
  "votes-notes vote-note minute-minuet dairy-diary carrier-courier carrier-career ship-shop ships-shops " +
  "shipping-shopping hostel-hotel hostile-hostage tank-bank tanks-banks tanks-talks talks-tasks peace-place"
).split(" ");
const APART: ReadonlySet<string> = new Set(PAIRS.flatMap((pair) => [pair, pair.split("-").reverse().join("-")]));

/** "employer" and "employee" */
const isOtherSide = (a: string, b: string): boolean =>
  (a.endsWith("er") || a.endsWith("or")) && b.endsWith("ee") && a.slice(0, -2) === b.slice(0, -2);

/** "legal" and "illegal", "import" and "export", "trade" and "trace" are two words, however near their letters are. */
export const areTwoWords = (a: string, b: string): boolean =>
  a.replace(NEGATION, "") === b ||
  b.replace(NEGATION, "") === a ||
  APART.has(`${a}-${b}`) ||
  isOtherSide(a, b) ||
  isOtherSide(b, a);
