import { type Random, shuffle } from "@/lib/model/random";
import type { Entity } from "@/lib/model/reading";
import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import { type Article, contentStems } from "./article";
import type { Distractor } from "./distractor";

const WANTED = 3;
/** So many content words shared with another sentence about the distractor, and the question may be true of it. */
const SAME_STORY = 3;

/**
 * Wrong answers for a name: others of its type in the article, first those of the same sentence, then neighbours from the
 * word lists. None is named in the stem, stands beside the key in a list, or is told the same about elsewhere.
 */
export function pickNames(key: LinkedName, stem: string, article: Article, random: Random): Distractor[] {
  const told = listToldElsewhere(key, stem, article);
  const own = listNear(key, article).filter(
    (entity) => !isGivenAway(entity, stem, article) && !isBeside(entity, key, article) && !told.has(entity.id),
  );
  const inArticle = shuffle(own, random).flatMap((entity) => fromArticle(entity, key, article));
  const isActor = ({ text }: Distractor) => article.actors.has(article.byCanonical.get(text)?.id ?? "");
  const ordered = [
    ...inArticle.filter(({ tier }) => tier === "misreading"),
    ...inArticle.filter((distractor) => distractor.tier !== "misreading" && isActor(distractor)),
    ...inArticle.filter((distractor) => distractor.tier !== "misreading" && !isActor(distractor)),
  ].slice(0, WANTED);
  const used = new Set(ordered.map(({ text }) => text));
  const listed = fromLists(key.entity, stem, article, random).filter(({ text }) => !used.has(text));
  return [...ordered, ...listed].slice(0, WANTED);
}

/** How many sentences before and after the key are looked at for other names: all of any article of ordinary length. */
const REACH = 60;

/** More than these to choose from makes no better distractors. */
const MOST_NEAR = 60;

/** What is comparable to the key in the sentences around it, in the order of the text. */
function listNear(key: LinkedName, { namesIn }: Article): Entity[] {
  const comparableIn = (index: number) =>
    (namesIn.get(index) ?? []).filter(({ entity }) => isComparable(entity, key.entity));
  const found = new Set<Entity>();
  let distance = 0;
  for (; distance <= REACH && found.size < MOST_NEAR; distance++) {
    for (const index of new Set([key.sentenceIndex - distance, key.sentenceIndex + distance]))
      for (const { entity } of comparableIn(index)) found.add(entity);
  }
  const first = key.sentenceIndex - distance + 1;
  const ordered = Array.from({ length: 2 * distance - 1 }, (_, step) => comparableIn(first + step)).flat();
  return [...new Set(ordered.map(({ entity }) => entity))];
}

function isComparable(entity: Entity, key: Entity): boolean {
  if (entity.id === key.id || entity.type !== key.type || entity.subType !== key.subType) return false;
  if (/^(?:Of|And|\p{Ll})/u.test(entity.canonical)) return false;
  return entity.type !== "person" || entity.canonical.includes(" ") === key.canonical.includes(" ");
}

/** Named in the stem, by any of its names or by the word for its people. */
export function isGivenAway(entity: Entity, stem: string, { gazetteer }: Article): boolean {
  const country = gazetteer.countries.get(entity.canonical);
  if (gazetteer.capitals.has(entity.canonical) && /\bcapital\b/.test(stem)) return true;
  const names = [...entity.aliases, ...(country?.demonyms ?? []), ...(country?.capital ? [country.capital] : [])];
  return names.some((name) => hasName(stem, name));
}

export function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0 && name !== ""; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + name.length)];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

/** "Norvia, Estria and Kalland" in the proof: what is true of one is true of its neighbours. */
function isBeside({ id }: Entity, key: LinkedName, { namesIn, text }: Article): boolean {
  return (namesIn.get(key.sentenceIndex) ?? []).some((mention) => {
    if (mention.entity.id !== id) return false;
    const [start, end] =
      mention.span.start < key.span.start ? [mention.span.end, key.span.start] : [key.span.end, mention.span.start];
    const between = text.slice(start, end);
    return (
      isListBetween(between) ||
      (between.length < 60 && /^(?:,|\s*(?:and|or|with)\b|[-–/])/.test(between.trim() === "" ? "," : between.trim()))
    );
  });
}

/** ", Estrian Defence Minister " between two ministers: only names, commas, "and" and small words. */
const isListBetween = (between: string): boolean =>
  /,|\band\b/.test(between) && between.split(/[\s,]+/).every((word) => /^(?:\p{Lu}|(?:and|or|the|of)?$)/u.test(word));

/** Ids of what is named in another sentence within reach that says much of what the stem says. */
function listToldElsewhere(
  { sentenceIndex }: LinkedName,
  stem: string,
  { namesIn, stemsIn }: Article,
): ReadonlySet<string> {
  const asked = [...contentStems(stem.split(/[^\p{L}\p{N}]+/u))];
  const told = new Set<string>();
  for (let index = sentenceIndex - REACH; index <= sentenceIndex + REACH; index++) {
    const stems = stemsIn[index];
    if (index === sentenceIndex || stems === undefined) continue;
    if (asked.filter((stemmed) => stems.has(stemmed)).length < SAME_STORY) continue;
    for (const { entity } of namesIn.get(index) ?? []) told.add(entity.id);
  }
  return told;
}

function fromArticle(entity: Entity, key: LinkedName, article: Article): Distractor[] {
  const inProof = (article.namesIn.get(key.sentenceIndex) ?? []).some((name) => name.entity.id === entity.id);
  const sentence = article.useOf.get(entity.id)?.bodySentence ?? null;
  if (sentence === null) return [];
  const text = entity.canonical;
  if (inProof) {
    return [
      {
        text,
        tier: "misreading",
        why: `${text} is named in this sentence, but in another part.`,
        evidence: {
          sentenceIndex: key.sentenceIndex,
          span: article.sentences[key.sentenceIndex]?.sentence.span ?? sentence.span,
        },
      },
    ];
  }
  return [
    {
      text,
      tier: "other-fact",
      why: `${text} is named in the article, but in another sentence.`,
      evidence: { sentenceIndex: sentence.index, span: sentence.span },
    },
  ];
}

/** Neighbouring countries, or capitals of neighbours; other types have no list that says who is comparable. */
function fromLists(key: Entity, stem: string, { gazetteer, byCanonical }: Article, random: Random): Distractor[] {
  const country = gazetteer.countries.get(key.canonical);
  if (key.type === "country" && country !== undefined) {
    const names = country.neighbours.filter((name) => {
      const other = gazetteer.countries.get(name);
      return (
        !byCanonical.has(name) &&
        other !== undefined &&
        ![name, ...other.aliases, ...other.demonyms].some((alias) => hasName(stem, alias))
      );
    });
    return shuffle(names, random).map((text) => ({
      text,
      tier: "lattice",
      why: `${text} is near ${key.canonical}, but the article does not name it.`,
      evidence: null,
    }));
  }
  const home = gazetteer.capitals.get(key.canonical);
  if (
    key.type !== "city" ||
    home === undefined ||
    hasName(stem, home.name) ||
    home.demonyms.some((word) => hasName(stem, word))
  )
    return [];
  const capitals = home.neighbours
    .flatMap((name) => gazetteer.countries.get(name)?.capital ?? [])
    .filter((name) => !byCanonical.has(name) && !hasName(stem, name));
  return shuffle(capitals, random).map((text) => ({
    text,
    tier: "lattice",
    why: `${text} is another capital; the article does not name it.`,
    evidence: null,
  }));
}

/** Other pairs of countries of the article for "which two": one of the right two with a third, and two others. */
export function pickPairs(pair: readonly LinkedName[], stem: string, article: Article, random: Random): Distractor[] {
  const [first, second] = pair;
  if (first === undefined || second === undefined) return [];
  const [third, fourth] = article.countries.filter(
    (entity) => entity.id !== first.entity.id && entity.id !== second.entity.id && !isGivenAway(entity, stem, article),
  );
  if (third === undefined) return [];
  const pairs = [[first.entity, third], [second.entity, third], fourth === undefined ? null : [third, fourth]].flatMap(
    (names) => (names === null ? [] : [names]),
  );
  return shuffle(pairs, random).map((names) => {
    const text = names.map(({ canonical }) => withArticle(canonical)).join(" and ");
    return { text, tier: "other-fact", why: `The article names both, but not together for this.`, evidence: null };
  });
}

const withArticle = (country: string): string =>
  /^(?:United |Netherlands|Philippines|Bahamas|Maldives|Czech|Dominican R|Central African|Democratic|Republic|Solomon|Marshall|Gambia)/.test(
    country,
  )
    ? `the ${country}`
    : country;
