import type { Candidate } from "@/lib/model/generation";
import { hasName, pickNames } from "@/lib/nlp/distractors/names";
import { asDistractors, pickOffices } from "@/lib/nlp/distractors/role-lattice";
import type { FoundFact, Office } from "@/lib/nlp/facts/found";
import { writeDate } from "@/lib/nlp/values/times";
import { type Draft, randomFor, toChoice, toCloze, type Writing } from "./draft";
import { writeGap } from "./gap";
import { GAP, linkToFullName } from "./stem";

type RoleFact = Extract<FoundFact, { readonly pattern: "role" }>;

/** Which office a person held, who held it, and the same with a gap; each as of the article's day. */
export function writeRoleViews(found: RoleFact, writing: Writing): Candidate[] {
  const { anchor, isMonthFirst } = writing.article;
  const { person, office } = found;
  if (anchor === null || isCommonKnowledge(office)) return [];
  const asOf = `as of ${writeDate(anchor, isMonthFirst)}`;
  const source = office.isReported ? ", according to the article" : "";
  const support = linkToFullName(person, writing.article);
  const name = person.entity.canonical;
  const aboutPerson = { fact: found.fact, answer: person.span, support, key: name };
  const views = [askOffice(found, { support, stem: `which office did ${name} hold, ${asOf}${source}` }, writing)];
  if (office.isPlaced) {
    const holder = writeHolder(office);
    const stem = `who was ${holder}, ${asOf}${source}`;
    const gapStem = `${asOf}, ${holder} was ${GAP}${source}`;
    views.push(
      askHolder({ ...aboutPerson, templateId: "who-office", stem }, found, writing),
      writeGapView({ ...aboutPerson, templateId: "cloze-office", stem: gapStem }, found, writing),
    );
  }
  return views.filter((candidate) => candidate !== null);
}

/**
 * Who leads a country is known without the article: "which office did Ada Brook hold" asks nothing there, and of a title without its
 * country the other offices may not exist.
 */
const isCommonKnowledge = ({ title, country, isPlaced }: Office): boolean =>
  /^(?:vice )?president$|^prime minister$|^chancellor$|^king$|^queen$|^pope$/i.test(title) &&
  (!isPlaced || /^(?:us|u\.s\.|american|united states|british|uk)(?:[’']s)?$/i.test(country ?? ""));

/** "Norvian defence minister"; an office that names its own place stays as it is: "mayor of Elling". */
const phrase = (title: string, country: string | null): string => (country === null ? title : `${country} ${title}`);

/** "the Norvian defence minister", "the mayor of Elling", "Norvia’s defence minister" */
const writeHolder = ({ title, country }: Office): string =>
  country?.endsWith("’s") ? phrase(title, country) : `the ${phrase(title, country)}`;

/** Not for an office that names its own place: it has no family to draw other offices from. */
function askOffice(
  { office, person, fact }: RoleFact,
  draft: Pick<Draft, "support" | "stem">,
  writing: Writing,
): Candidate | null {
  const { title, country, isPlaced, span } = office;
  if (isPlaced && country === null) return null;
  const titles = pickOffices(title, country, randomFor(writing.seed, `${fact.id}|office`));
  const others = asDistractors(titles, (other) => phrase(other, country), person.entity.canonical);
  const asked = { ...draft, fact, answer: span, key: phrase(title, country), templateId: "which-office" };
  return toChoice(asked, others, "shuffled", writing);
}

function askHolder(draft: Draft, { fact, person }: RoleFact, writing: Writing): Candidate | null {
  const random = randomFor(writing.seed, `${fact.id}|holder`);
  return toChoice(draft, pickNames(person, draft.stem, writing.article, random), "shuffled", writing);
}

/** Not where the office names the person: "the president of the Ada Brook Foundation". */
function writeGapView(draft: Draft, { person, office }: RoleFact, writing: Writing): Candidate | null {
  if (hasName(phrase(office.title, office.country), draft.key)) return null;
  return toCloze(
    draft,
    (at) => writeGap(at, draft.key, "person", { entity: person.entity, value: null }, writing.article),
    writing,
  );
}
