import type { Support } from "@/lib/model/fact";
import type { Candidate } from "@/lib/model/generation";
import { hasName, pickNames } from "@/lib/nlp/distractors/names";
import { asDistractors, pickOffices } from "@/lib/nlp/distractors/role-lattice";
import type { FoundFact, Office } from "@/lib/nlp/facts/found";
import { writeDate } from "@/lib/nlp/values/times";
import { type Draft, randomFor, toChoice, toCloze, type Writing } from "./draft";
import { writeGap } from "./gap";
import { GAP } from "./stem";

type RoleFact = Extract<FoundFact, { readonly pattern: "role" }>;

/** Which office a person held, who held it, and the same with a gap; each as of the article's day. */
export function writeRoleViews(found: RoleFact, writing: Writing): Candidate[] {
  const { anchor, names, isMonthFirst } = writing.article;
  if (anchor === null) return [];
  const asOf = `as of ${writeDate(anchor, isMonthFirst)}`;
  const { person, office } = found;
  const name = person.entity.canonical;
  const full = names.find((other) => other.entity.id === person.entity.id && other.text === name);
  const link: Support[] =
    full === undefined || person.text === name
      ? []
      : [{ kind: "alias", from: person.span, to: full.span, confidence: 0.95 }];
  const title = phrase(office.title, office.country);
  const holder = office.country !== null && !office.country.endsWith("’s") ? `the ${title}` : title;
  const source = office.isReported ? ", according to the article" : "";
  const aboutPerson = { found, answer: person.span, support: link, key: name };
  const asked = { found, answer: office.span, support: link, key: title, templateId: "which-office" };
  const isOwnPlace = office.isPlaced && office.country === null;
  const views = [
    isOwnPlace
      ? null
      : askOffice({ ...asked, stem: `which office did ${name} hold, ${asOf}${source}` }, office, writing),
    office.isPlaced
      ? askHolder(
          {
            ...aboutPerson,
            templateId: "who-office",
            stem: `who was ${isOwnPlace ? "the " : ""}${holder}, ${asOf}${source}`,
          },
          writing,
        )
      : null,
    !office.isPlaced || hasName(title, name)
      ? null
      : toCloze(
          {
            ...aboutPerson,
            templateId: "cloze-office",
            stem: `${asOf}, ${isOwnPlace ? "the " : ""}${holder} was ${GAP}${source}`,
          },
          (at) => writeGap(at, name, "person", { entity: person.entity, value: null }, writing.article),
          writing,
        ),
  ];
  return views.filter((candidate) => candidate !== null);
}

/** "Norvian defence minister"; an office that names its own place stays as it is: "mayor of Elling". */
const phrase = (title: string, country: string | null): string => (country === null ? title : `${country} ${title}`);

function askOffice(draft: Draft, { title, country }: Office, writing: Writing): Candidate | null {
  const titles = pickOffices(title, country, randomFor(writing.seed, `${draft.found.fact.id}|office`));
  const person = draft.found.pattern === "role" ? draft.found.person.entity.canonical : "";
  return toChoice(
    draft,
    asDistractors(titles, (other) => phrase(other, country), person),
    "shuffled",
    writing,
  );
}

function askHolder(draft: Draft, writing: Writing): Candidate | null {
  if (draft.found.pattern !== "role") return null;
  const random = randomFor(writing.seed, `${draft.found.fact.id}|holder`);
  return toChoice(draft, pickNames(draft.found.person, draft.stem, writing.article, random), "shuffled", writing);
}
