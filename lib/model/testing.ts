import type { Document } from "./article";
import type { Fact, Quantity, TimeValue } from "./fact";
import type { Candidate } from "./generation";
import { asId } from "./ids";
import type { AnswerKind, ChoiceQuestion, ClozeQuestion, Evidence, Gap, Question, QuestionVersion } from "./question";
import type { Entity, Sentence } from "./reading";
import type { Span } from "./span";

/** Builders of valid values with fixed defaults, for tests, the seed and the browser journeys only. */

const TEXT =
  "Norvia signed a harbour agreement with Estria in Port Lanna on 3 May 2031. The ministers met for two days.";

/** A two-sentence article, published the day after the date it names. */
export const aDocument = (part: Partial<Document> = {}): Document => ({
  title: "Norvia signs harbour agreement",
  text: TEXT,
  publishedOn: "2031-05-04",
  ...part,
});

/** The first place where `part` stands in `text`; throws when it does not, since the test would prove nothing. */
export function spanOf(text: string, part: string, from = 0): Span {
  const start = text.indexOf(part, from);
  if (start < 0) throw new Error(`expected “${part}” in “${text.slice(0, 80)}”`);
  return { start, end: start + part.length };
}

/** Body sentences of one paragraph, in the order given; each must occur in `text` after the one before. */
export function sentencesIn(text: string, quotes: readonly string[]): Sentence[] {
  let from = 0;
  return quotes.map((quote, index) => {
    const span = spanOf(text, quote, from);
    from = span.end;
    return { index, paragraph: 0, zone: "body", span };
  });
}

/** Evidence for `answer` in the sentence `quote` of `text`. */
export function anEvidence(
  part: { text?: string; quote?: string; answer?: string; sentenceIndex?: number } = {},
): Evidence {
  const text = part.text ?? TEXT;
  const quote = part.quote ?? text.slice(0, text.indexOf(".") + 1);
  const sentence = spanOf(text, quote);
  const answer = spanOf(text, part.answer ?? quote.split(" ")[0] ?? quote, sentence.start);
  return { sentenceIndex: part.sentenceIndex ?? 0, sentence, answer, quote, support: [] };
}

/** Four options unless told otherwise; `key` is the first unless told otherwise. Ids are "o1", "o2" … */
export function aChoiceQuestion(
  part: { stem?: string; options?: readonly string[]; key?: string; maxScore?: number; evidence?: Evidence } = {},
): ChoiceQuestion {
  const texts = part.options ?? ["Norvia", "Kalland", "Osteria", "Merrow"];
  const key = part.key ?? texts[0];
  return {
    type: "choice",
    stem: part.stem ?? "Which country signed a harbour agreement with Estria in Port Lanna on 3 May 2031?",
    maxScore: part.maxScore ?? 1,
    evidence: part.evidence ?? anEvidence(),
    options: texts.map((text, index) => ({
      id: `o${index + 1}`,
      text,
      isKey: text === key,
      tier: text === key ? null : "other-fact",
      why: text === key ? "The sentence says so." : `The article says something else about ${text}.`,
      evidence: null,
    })),
  };
}

type GapPart = {
  id?: string;
  at?: number;
  kind?: AnswerKind;
  accepted?: readonly [string, ...string[]];
  refused?: readonly string[];
  value?: Quantity | TimeValue | null;
};

/** A gap at the start of the stem; accepts "Norvia", or the texts given, each for full credit. */
export function aGap(part: GapPart = {}): Gap {
  const [key, ...others] = part.accepted ?? ["Norvia"];
  return {
    id: part.id ?? "g1",
    at: part.at ?? 0,
    kind: part.kind ?? "place",
    accepted: [
      { text: key, credit: 1, from: "article" },
      ...others.map((text) => ({ text, credit: 1, from: "alias" }) as const),
    ],
    refused: part.refused ?? [],
    value: part.value ?? null,
  };
}

/** One gap, at the start of the stem unless `at` says otherwise. `stem` is written without the gap. */
export function aClozeQuestion(
  part: GapPart & { stem?: string; maxScore?: number; evidence?: Evidence; gaps?: readonly [Gap, ...Gap[]] } = {},
): ClozeQuestion {
  return {
    type: "cloze",
    stem: part.stem ?? " signed a harbour agreement with Estria in Port Lanna on 3 May 2031.",
    maxScore: part.maxScore ?? 1,
    evidence: part.evidence ?? anEvidence(),
    gaps: part.gaps ?? [aGap(part)],
  };
}

export const aQuestionVersion = (part: { id?: string; number?: number; body?: Question } = {}): QuestionVersion => ({
  id: asId(part.id ?? "version-1"),
  questionId: asId("question-1"),
  number: part.number ?? 1,
  body: part.body ?? aChoiceQuestion(),
  templateId: "which-country",
  origin: "generated",
});

/** The signing in the first sentence of the default article. */
export function aFact(part: Partial<Fact> = {}): Fact {
  const proof = spanOf(TEXT, TEXT.slice(0, TEXT.indexOf(".")));
  return {
    id: "fact-1",
    kind: "event",
    predicate: { lemma: "sign", span: spanOf(TEXT, "signed"), tense: "past", isNegated: false },
    roles: [
      { name: "agent", span: spanOf(TEXT, "Norvia"), mentionId: null, value: null },
      { name: "patient", span: spanOf(TEXT, "a harbour agreement"), mentionId: null, value: null },
    ],
    modality: "asserted",
    speaker: null,
    hedges: [],
    asOf: null,
    sentenceIndex: 0,
    proof,
    support: [],
    confidence: 0.9,
    ruleId: "action",
    ...part,
  };
}

export const anEntity = (part: Partial<Entity> = {}): Entity => {
  const canonical = part.canonical ?? "Norvia";
  return { id: `entity-${canonical}`, type: "country", subType: null, canonical, aliases: [canonical], ...part };
};

export const aCandidate = (part: Partial<Candidate> = {}): Candidate => ({
  id: "candidate-1",
  fact: aFact(),
  templateId: "which-country",
  question: aChoiceQuestion(),
  score: 0.8,
  ...part,
});
