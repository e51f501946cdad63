import "server-only";
import { currentScore, earnedBy } from "@/lib/assessment/current-score";
import { optionOrder } from "@/lib/assessment/public-question";
import { stemWithGaps } from "@/lib/assessment/validate-edit";
import type { ScoredResponse } from "@/lib/data/responses";
import type { SourceText } from "@/lib/data/source-texts";
import type { ResponseValue } from "@/lib/model/attempt";
import type { Question, QuestionVersion } from "@/lib/model/question";
import type { Score } from "@/lib/model/score";
import { containsSpan, type Span, sliceSpan } from "@/lib/model/span";

/** A sentence of an article in its paragraph, and where it can be read. */
export type SourceSentence = {
  readonly articleTitle: string;
  readonly publisher: string;
  readonly slug: string;
  readonly versionNumber: number;
  readonly sentenceIndex: number;
  readonly sourceUrl: string | null;
  /** The sentences before and after it in the same paragraph; "" where there is none. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** Where the answer stands in `text`. */
  readonly answer: Span | null;
};

export type QuestionResult = {
  /** Counts from 1. */
  readonly number: number;
  readonly type: Question["type"];
  /** Each gap of a cloze is `_____`. */
  readonly stem: string;
  /** One per gap, or the option chosen; "" where nothing was given. */
  readonly given: readonly string[];
  readonly right: readonly string[];
  readonly verdict: "right" | "partial" | "wrong" | "not-answered" | "undecided";
  readonly earned: number;
  readonly max: number;
  /** How a typed answer was marked, step by step. */
  readonly trace: readonly string[];
  /** In the order they were sat; empty for a cloze. */
  readonly options: readonly OptionResult[];
  readonly source: SourceSentence;
};

export type OptionResult = {
  readonly text: string;
  readonly isKey: boolean;
  readonly isGiven: boolean;
  readonly why: string;
  readonly evidence: SourceSentence | null;
};

/** One question after it was marked: key, reasons and evidence. Only for who may see them. */
export function toQuestionResult(
  question: QuestionVersion,
  given: { readonly number: number; readonly seed: number; readonly response: ScoredResponse | null },
  text: SourceText,
): QuestionResult {
  const { body } = question;
  const value = given.response?.value ?? null;
  const score = given.response === null ? null : currentScore(given.response.events);
  return {
    number: given.number,
    type: body.type,
    stem: body.type === "cloze" ? stemWithGaps(body) : body.stem,
    given: givenTexts(body, value),
    right: rightTexts(body),
    verdict: verdictOf(score),
    earned: earnedBy(score),
    max: body.maxScore,
    trace: score?.status === "scored" ? score.trace : [],
    options: optionOrder(question, given.seed).map((option) => ({
      text: option.text,
      isKey: option.isKey,
      isGiven: value?.type === "choice" && value.optionId === option.id,
      why: option.why,
      evidence:
        option.evidence === null ? null : toSourceSentence(text, option.evidence.sentenceIndex, option.evidence.span),
    })),
    source: toSourceSentence(text, body.evidence.sentenceIndex, body.evidence.answer),
  };
}

function givenTexts(body: Question, value: ResponseValue | null): string[] {
  if (body.type === "cloze") return body.gaps.map(({ id }) => (value?.type === "cloze" ? (value.gaps[id] ?? "") : ""));
  return [body.options.find(({ id }) => value?.type === "choice" && id === value.optionId)?.text ?? ""];
}

const rightTexts = (body: Question): string[] =>
  body.type === "cloze"
    ? body.gaps.map(({ accepted }) => accepted[0].text)
    : body.options.filter(({ isKey }) => isKey).map(({ text }) => text);

function verdictOf(score: Score | null): QuestionResult["verdict"] {
  if (score === null || score.status === "invalid") return "not-answered";
  if (score.status === "undecided") return "undecided";
  if (score.earned >= score.max) return "right";
  return score.earned > 0 ? "partial" : "wrong";
}

function toSourceSentence({ version, sentences }: SourceText, index: number, answer: Span): SourceSentence {
  const sentence = sentences.find((each) => each.index === index);
  if (sentence === undefined) throw new Error(`sentence ${index} of article version ${version.id} is not stored`);
  const neighbour = (at: number): string => {
    const found = sentences.find((each) => each.index === at && each.paragraph === sentence.paragraph);
    return found === undefined ? "" : sliceSpan(version.document.text, found.span);
  };
  const { start } = sentence.span;
  return {
    articleTitle: version.title,
    publisher: version.publisher,
    slug: version.slug,
    versionNumber: version.number,
    sentenceIndex: index,
    sourceUrl: version.sourceUrl,
    before: neighbour(index - 1),
    text: sliceSpan(version.document.text, sentence.span),
    after: neighbour(index + 1),
    answer: containsSpan(sentence.span, answer) ? { start: answer.start - start, end: answer.end - start } : null,
  };
}
