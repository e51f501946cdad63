import type { LinkedName } from "@/lib/nlp/entities/link-entities";
import type { Gazetteer } from "@/lib/nlp/mentions/gazetteer";
import type { ReadSentence, Word } from "@/lib/nlp/read/read";
import { findAppositiveOffice, findFrontOffice } from "./appositive-office";
import { type FoundFact, type Office, roleOf, withId } from "./found";
import { findTitleOffice } from "./title-office";

type Sentence = ReadSentence & { readonly names: readonly LinkedName[] };

/** Finds offices of persons: title before the name, or apposition on either side of it. */
export function listRoleFacts(sentence: Sentence, gazetteer: Gazetteer, anchor: string | null): FoundFact[] {
  if (isHistory(sentence.words, anchor)) return [];
  return sentence.names
    .filter((name) => name.entity.type === "person" && name.entity.canonical.includes(" "))
    .flatMap((person): FoundFact[] => {
      const office =
        findTitleOffice(sentence.words, person, gazetteer) ??
        findAppositiveOffice(sentence.words, sentence.names, person) ??
        findFrontOffice(sentence.words, person, gazetteer);
      return office === null ? [] : [toFact(sentence, person, office, anchor)];
    });
}

/** "following the resignation of Governor …", "during his time as …" */
const LEAVING =
  /^(?:resign(?:ed|s|ing|ation)?|ousted|predecessor|impeached|succeeded|replaced|died|death|tenure|time)$/;

/** "In 1981 President … appointed": whoever is named with an earlier year may hold another office by now, or none. */
function isHistory(words: readonly Word[], anchor: string | null): boolean {
  const year = Number(anchor?.slice(0, 4) ?? Number.NaN);
  return words.some((word) => {
    const named = /^(1[5-9]\d\d|20\d\d)s?$/.exec(word.text)?.[1];
    const isPast = named !== undefined && Number(named) < year - 1;
    return isPast || word.lower === "century" || LEAVING.test(word.lower);
  });
}

function toFact(
  { sentence, words, names }: Sentence,
  person: LinkedName,
  office: Office,
  anchor: string | null,
): FoundFact {
  const proof = {
    start: Math.min(person.span.start, office.span.start),
    end: Math.max(person.span.end, office.span.end),
  };
  const place = names.find((name) => name.span.start >= office.span.start && name.span.end <= office.span.end) ?? null;
  const fact = withId({
    kind: "role",
    predicate: { lemma: "be", span: office.span, tense: "present", isNegated: false },
    roles: [roleOf("agent", person.span, person), roleOf("attribute", office.span, place)],
    modality: "asserted",
    speaker: null,
    hedges: [],
    asOf: anchor,
    sentenceIndex: sentence.index,
    proof,
    support: [],
    confidence: words.length < 80 ? 0.9 : 0.8,
    ruleId: "role",
  });
  return { pattern: "role", fact, person, office };
}
