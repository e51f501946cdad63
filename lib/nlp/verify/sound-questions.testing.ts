import type { Document } from "@/lib/model/article";
import type { Quantity, TimeValue } from "@/lib/model/fact";
import type { AnswerKind, Question } from "@/lib/model/question";
import type { Entity, EntityType, Sentence } from "@/lib/model/reading";
import { aChoiceQuestion, aClozeQuestion, aDocument, anEntity, anEvidence, sentencesIn } from "@/lib/model/testing";
import { GAP, type VerifySubject } from "./subject";

/** Invented articles and questions on them that a careful teacher would keep; for the lint's tests only. */

export type Reading = {
  readonly title: string | null;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
};

export const named = (type: EntityType, ...rows: readonly string[]): Entity[] =>
  rows.map((row) => {
    const [canonical = "", ...others] = row.split("|");
    return anEntity({ id: `entity-${canonical}`, type, canonical, aliases: [canonical, ...others] });
  });

export function aReading(quotes: readonly string[], entities: readonly Entity[], title: string | null = null): Reading {
  const text = quotes.join(" ");
  return { title, text, sentences: sentencesIn(text, quotes), entities };
}

export const BRIDGE = aReading(
  [
    "Norvia and Estria opened the Lanna Bridge on 3 May 2031 after nine years of work.",
    "President Ida Varga of Norvia cut the ribbon in Port Lanna, and Prime Minister Olaf Brook of Estria drove the first car across.",
    "The bridge cost $2.9 billion, about twice the first estimate.",
    "At least 12 workers were injured during construction, the Norvian Safety Board said.",
    "According to the Harbour Ministry, ferries will carry 40 percent fewer passengers in 2032.",
    "Engineer Kaoru Tanabe designed the main tower, which is 214 metres high.",
    "Marsh & Vane built the northern half, while Kestrel Works built the southern half.",
    "“We have waited for this crossing since our grandparents were children,” Varga told the crowd.",
    "Estria’s parliament approved the toll law by 61 votes to 44 on 12 April 2031.",
    "Kalland and Merrow sent observers to the ceremony.",
    "The Estrian town of Holm lost its ferry harbour in 2029.",
    "Mayor Anselm Reed of Holm resigned in June 2030 over the closure.",
    "Judge Maria Olsen dismissed a lawsuit by fishing crews on 9 January 2031.",
    "The Merrow Fishing Union may appeal against the ruling.",
    "The toll is 18 euros for cars and 61 euros for trucks.",
    "Osteria’s Grand Canal Company will run the toll gates until 2040.",
  ],
  [
    ...named("country", "Norvia", "Estria", "Kalland", "Merrow", "Osteria", "United States|U.S.|US"),
    ...named("city", "Port Lanna", "Holm", "Dunmore"),
    ...named(
      "person",
      "Ida Varga|Varga",
      "Olaf Brook|Brook",
      "Kaoru Tanabe|Tanabe",
      "Anselm Reed|Reed",
      "Maria Olsen|Olsen",
      "Pedro Lind|Lind",
    ),
    ...named("facility", "Lanna Bridge|the bridge"),
    ...named("company", "Marsh & Vane", "Kestrel Works", "Grand Canal Company", "Delta Re"),
    ...named("government-body", "Norvian Safety Board", "Harbour Ministry"),
    ...named("organisation", "Merrow Fishing Union|MFU"),
  ],
);

const STORM = aReading(
  [
    "Storm Bettina reached the island of Sorrel on 14 September 2033 and cut power to nearly 300,000 homes.",
    "The Sorrel Weather Service measured gusts of 187 kilometres an hour at Cape Wren.",
    "Rescue teams brought 1,450 people to shelters in Dunmore.",
    "Governor Lucia Marsh declared an emergency in three districts.",
    "Her deputy, Peter Hale, led the rescue work in Dunmore.",
    "Insurers expect claims of up to $640 million, said Hanna Weil, an economist at Delta Re.",
    "The storm sank the research ship Calypso Dawn off Cape Wren, but its crew of 22 was saved.",
    "Police arrested 7 people on suspicion of looting in Dunmore on 16 September 2033.",
    "Kalland sent two helicopters, and Norvia sent a field hospital.",
    "Storm Adrian killed 31 people on Sorrel in 2019.",
  ],
  [
    ...named("country", "Kalland", "Norvia", "Estria", "Merrow"),
    ...named("region", "Sorrel", "Cape Wren"),
    ...named("city", "Dunmore", "Holm", "Port Lanna"),
    ...named("person", "Lucia Marsh|Marsh", "Peter Hale|Hale", "Hanna Weil|Weil", "Olaf Brook|Brook", "Clara Stone"),
    ...named("event", "Storm Bettina|Bettina", "Storm Adrian|Adrian"),
    ...named("company", "Delta Re"),
    ...named("organisation", "Sorrel Weather Service"),
    ...named("product", "Calypso Dawn"),
  ],
);

const documents = new Map<Reading, Document>();

/** One document for all questions of an article, as in the product. */
function documentOf(reading: Reading): Document {
  const known = documents.get(reading);
  if (known !== undefined) return known;
  const document = aDocument({ text: reading.text, publishedOn: "2033-09-20", title: reading.title });
  documents.set(reading, document);
  return document;
}

export const aSubject = (reading: Reading, question: Question): VerifySubject => ({
  document: documentOf(reading),
  sentences: reading.sentences,
  entities: reading.entities,
  fact: null,
  question,
});

const quoteAt = (reading: Reading, index: number): string => {
  const span = reading.sentences[index]?.span;
  return span === undefined ? "" : reading.text.slice(span.start, span.end);
};

/** `options`: the key first, unless they are numbers in order and `key` names it. */
export function choice(
  reading: Reading,
  index: number,
  answer: string,
  stem: string,
  options: readonly string[],
  key?: string,
): VerifySubject {
  const evidence = anEvidence({ text: reading.text, quote: quoteAt(reading, index), answer, sentenceIndex: index });
  return aSubject(reading, aChoiceQuestion({ stem, options, evidence, ...(key === undefined ? {} : { key }) }));
}

/** `stem` with one `_____`. */
export function cloze(
  reading: Reading,
  index: number,
  answer: string,
  kind: AnswerKind,
  stem: string,
  value: Quantity | TimeValue | null = null,
): VerifySubject {
  const evidence = anEvidence({ text: reading.text, quote: quoteAt(reading, index), answer, sentenceIndex: index });
  const question = aClozeQuestion({
    stem: stem.replace(GAP, ""),
    at: stem.indexOf(GAP),
    accepted: [answer],
    kind,
    value,
    evidence,
  });
  return aSubject(reading, question);
}

/** Questions without a fault the lint knows. */
export const BRIDGE_QUESTIONS: readonly VerifySubject[] = [
  choice(
    BRIDGE,
    0,
    "Lanna Bridge",
    "Which crossing did Norvia and Estria open on 3 May 2031 after nine years of work?",
    ["Lanna Bridge", "Holm Tunnel", "Merrow Viaduct", "Grand Causeway"],
  ),
  choice(BRIDGE, 1, "Ida Varga", "Who cut the ribbon of the Lanna Bridge in Port Lanna in May 2031?", [
    "Ida Varga",
    "Anselm Reed",
    "Maria Olsen",
    "Kaoru Tanabe",
  ]),
  choice(BRIDGE, 1, "Olaf Brook", "Who drove the first car across the Lanna Bridge at its opening on 3 May 2031?", [
    "Olaf Brook",
    "Anselm Reed",
    "Pedro Lind",
  ]),
  choice(
    BRIDGE,
    2,
    "$2.9 billion",
    "How much did the Lanna Bridge between Norvia and Estria cost?",
    ["$2.1 billion", "$2.5 billion", "$2.9 billion", "$3.4 billion"],
    "$2.9 billion",
  ),
  choice(
    BRIDGE,
    3,
    "12",
    "At least how many workers were injured while the Lanna Bridge was built, according to the Norvian Safety Board?",
    ["9", "12", "15", "21"],
    "12",
  ),
  choice(
    BRIDGE,
    4,
    "40 percent",
    "By how much will ferry passengers fall in 2032, according to the Harbour Ministry of Norvia?",
    ["25 percent", "40 percent", "55 percent"],
    "40 percent",
  ),
  choice(
    BRIDGE,
    5,
    "Kaoru Tanabe",
    "Which engineer designed the main tower of the Lanna Bridge, which is 214 metres high?",
    ["Kaoru Tanabe", "Anselm Reed", "Olaf Brook", "Maria Olsen"],
  ),
  choice(
    BRIDGE,
    5,
    "214",
    "How many metres high is the main tower of the Lanna Bridge that Kaoru Tanabe designed?",
    ["176", "214", "248", "291"],
    "214",
  ),
  choice(
    BRIDGE,
    6,
    "Kestrel Works",
    "Which company built the southern half of the Lanna Bridge between Norvia and Estria?",
    ["Kestrel Works", "Marsh & Vane", "Delta Re"],
  ),
  choice(
    BRIDGE,
    7,
    "Varga",
    "Who told the crowd at the Lanna Bridge on 3 May 2031 that people had waited for this crossing since their grandparents were children?",
    ["Ida Varga", "Olaf Brook", "Anselm Reed", "Maria Olsen"],
  ),
  choice(
    BRIDGE,
    8,
    "Estria",
    "Which country’s parliament approved a toll law for the Lanna Bridge by 61 votes to 44 on 12 April 2031?",
    ["Estria", "Norvia", "Kalland", "Merrow"],
  ),
  choice(BRIDGE, 10, "Holm", "Which town in Estria lost its ferry harbour in 2029, before the Lanna Bridge opened?", [
    "Holm",
    "Dunmore",
    "Port Lanna",
  ]),
  choice(
    BRIDGE,
    11,
    "Anselm Reed",
    "Which mayor of Holm resigned in June 2030 over the closure of its ferry harbour?",
    ["Anselm Reed", "Olaf Brook", "Pedro Lind", "Kaoru Tanabe"],
  ),
  choice(
    BRIDGE,
    12,
    "Maria Olsen",
    "Which judge dismissed a lawsuit by fishing crews against the Lanna Bridge on 9 January 2031?",
    ["Maria Olsen", "Ida Varga", "Anselm Reed"],
  ),
  choice(
    BRIDGE,
    13,
    "Merrow Fishing Union",
    "Which group may appeal against the ruling of Judge Maria Olsen on the Lanna Bridge?",
    ["Merrow Fishing Union", "Holm Rowing Club", "Estrian Drivers League"],
  ),
  choice(
    BRIDGE,
    14,
    "61 euros",
    "What is the toll for trucks on the Lanna Bridge between Norvia and Estria?",
    ["18 euros", "44 euros", "61 euros"],
    "61 euros",
  ),
  choice(
    BRIDGE,
    15,
    "Grand Canal Company",
    "Which operator from Osteria will run the toll gates of the Lanna Bridge until 2040?",
    ["Grand Canal Company", "Kestrel Works", "Marsh & Vane"],
  ),
  choice(
    BRIDGE,
    15,
    "2040",
    "Until which year will the Grand Canal Company of Osteria run the toll gates of the Lanna Bridge?",
    ["2035", "2040", "2045"],
    "2040",
  ),
  choice(
    STORM,
    0,
    "Sorrel",
    "Which island did Storm Bettina reach on 14 September 2033, cutting power to nearly 300,000 homes?",
    ["Sorrel", "Great Tern", "Whitsand"],
  ),
  choice(
    STORM,
    0,
    "300,000",
    "Nearly how many homes lost power when Storm Bettina reached Sorrel on 14 September 2033?",
    ["120,000", "200,000", "300,000", "450,000"],
    "300,000",
  ),
  choice(
    STORM,
    1,
    "187",
    "Gusts of how many kilometres an hour were measured at Cape Wren during Storm Bettina?",
    ["143", "165", "187"],
    "187",
  ),
  choice(
    STORM,
    3,
    "Lucia Marsh",
    "Which governor declared an emergency in three districts of Sorrel after Storm Bettina?",
    ["Lucia Marsh", "Hanna Weil", "Clara Stone"],
  ),
  choice(
    STORM,
    4,
    "Peter Hale",
    "Who led the rescue work in Dunmore as deputy of Governor Lucia Marsh after Storm Bettina?",
    ["Peter Hale", "Olaf Brook", "Hanna Weil"],
  ),
  choice(
    STORM,
    5,
    "$640 million",
    "Up to how much do insurers expect to pay after Storm Bettina, according to Hanna Weil of Delta Re?",
    ["$310 million", "$480 million", "$640 million"],
    "$640 million",
  ),
  choice(STORM, 6, "Calypso Dawn", "Which research ship sank off Cape Wren during Storm Bettina in September 2033?", [
    "Calypso Dawn",
    "Northern Petrel",
    "Silver Tern",
  ]),
  choice(
    STORM,
    8,
    "Kalland",
    "Which country sent two helicopters to Sorrel after Storm Bettina struck in September 2033?",
    ["Kalland", "Estria", "Merrow"],
  ),
  choice(
    STORM,
    9,
    "31",
    "How many people did Storm Adrian kill on the island of Sorrel in 2019?",
    ["18", "24", "31", "45"],
    "31",
  ),
  cloze(
    BRIDGE,
    0,
    "Lanna Bridge",
    "name",
    "Norvia and Estria opened the _____ on 3 May 2031 after nine years of work.",
  ),
  cloze(
    BRIDGE,
    1,
    "Port Lanna",
    "place",
    "President Ida Varga of Norvia cut the ribbon of the new bridge in _____ on 3 May 2031.",
  ),
  cloze(
    BRIDGE,
    5,
    "Kaoru Tanabe",
    "person",
    "Engineer _____ designed the main tower of the Lanna Bridge, which is 214 metres high.",
  ),
  cloze(
    BRIDGE,
    8,
    "61",
    "number",
    "Estria’s parliament approved the toll law for the Lanna Bridge by _____ votes to 44 on 12 April 2031.",
  ),
  cloze(
    BRIDGE,
    3,
    "12",
    "number",
    "At least _____ workers were injured during construction of the Lanna Bridge, the Norvian Safety Board said.",
  ),
  cloze(
    BRIDGE,
    11,
    "June 2030",
    "date",
    "Mayor Anselm Reed of Holm resigned in _____ over the closure of its ferry harbour.",
  ),
  cloze(
    BRIDGE,
    12,
    "a lawsuit",
    "phrase",
    "Judge Maria Olsen dismissed _____ by fishing crews against the Lanna Bridge on 9 January 2031.",
  ),
  cloze(
    BRIDGE,
    13,
    "Merrow Fishing Union",
    "name",
    "The _____ may appeal against the ruling by Judge Maria Olsen of 9 January 2031.",
  ),
  cloze(
    STORM,
    1,
    "Cape Wren",
    "place",
    "The Sorrel Weather Service measured gusts of 187 kilometres an hour at _____ during Storm Bettina.",
  ),
  cloze(STORM, 2, "1,450", "number", "Rescue teams brought _____ people to shelters in Dunmore after Storm Bettina."),
  cloze(
    STORM,
    6,
    "22",
    "number",
    "Storm Bettina sank the research ship Calypso Dawn off Cape Wren, but its crew of _____ was saved.",
  ),
  cloze(
    STORM,
    7,
    "looting",
    "phrase",
    "Police arrested 7 people on suspicion of _____ in Dunmore on 16 September 2033.",
  ),
  cloze(
    STORM,
    8,
    "field hospital",
    "phrase",
    "After Storm Bettina, Kalland sent two helicopters to Sorrel, and Norvia sent a _____.",
  ),
  cloze(STORM, 9, "Storm Adrian", "name", "_____ killed 31 people on the island of Sorrel in 2019."),
];
