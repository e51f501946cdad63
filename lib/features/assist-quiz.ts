import "server-only";
import { z } from "zod";
import { type ProposeFailure, proposeQuestions } from "@/lib/assist/propose-questions";
import { type AssistSettings, hostOf, readAssistSettings } from "@/lib/assist/settings";
import { addQuestions } from "@/lib/data/add-questions";
import { findOwnVersion } from "@/lib/data/articles";
import { listEntities } from "@/lib/data/entities";
import { findQuestionFact, keepFacts, listFacts } from "@/lib/data/facts";
import { type DraftQuestion, listDraftQuestions } from "@/lib/data/questions";
import { findOwnQuiz } from "@/lib/data/quizzes";
import { listSentences } from "@/lib/data/sentences";
import type { ArticleVersion } from "@/lib/model/article";
import type { Candidate } from "@/lib/model/generation";
import type { Proposal } from "@/lib/model/proposal";
import { err, ok, type Result } from "@/lib/model/result";
import { sliceSpan } from "@/lib/model/span";
import type { By } from "@/lib/model/user";
import { readSetMember, type SetMember, verifyMembers } from "@/lib/nlp/verify/verify-set";
import { listKnownNames } from "./assist-options";
import type { ReadText } from "./assist-place";
import {
  ASSISTED,
  type Checked,
  type Checks,
  checkProposal,
  type ProposalProblem,
  type Refused,
} from "./assist-question";
import { readKnownWords } from "./assist-words";
import { loadLanguage } from "./load-language";
import { othersFirst } from "./others-first";

export const assistQuizInput = z.object({ quizId: z.string() });
export type AssistQuizError = "not-found" | "off" | "stale" | ProposeFailure;

/** A proposal that was turned down: the stem as the model wrote it, for its teacher to read as text. */
export type TurnedDown = {
  readonly stem: string;
  readonly problem: ProposalProblem | "repeats";
  readonly detail: string;
};

/** What became of the proposals. `malformed`: how many could not be read as one. */
export type Assisted = {
  readonly added: number;
  readonly malformed: number;
  readonly turnedDown: readonly TurnedDown[];
};

const MOST_FACTS = 1000;

/** Where an article would be sent for proposals; null when this server has no language model, as most have not. */
export function findAssistHost(): string | null {
  const settings = readAssistSettings(process.env);
  return settings === null ? null : hostOf(settings);
}

/**
 * Asks the configured language model for more questions about the article of a draft. Those that pass the same checks as our
 * own are added to the draft, marked "assisted", and wait to be decided on. When anything fails, the draft is as it was.
 */
export async function assistQuiz(
  input: z.infer<typeof assistQuizInput>,
  by: By,
  settings: AssistSettings | null = readAssistSettings(process.env),
): Promise<Result<Assisted, AssistQuizError>> {
  if (by.user.role !== "teacher") return err("not-found");
  const ownerId = by.user.id;
  const quiz = await findOwnQuiz({ quizId: input.quizId, ownerId });
  const version =
    quiz?.articleVersionId == null ? null : await findOwnVersion({ versionId: quiz.articleVersionId, ownerId });
  if (quiz === null || version === null) return err("not-found");
  if (settings === null) return err("off");

  const article = await readStored(version);
  const shown = { sha256: version.sha256, document: article.document, facts: listShownFacts(article) };
  const reply = await proposeQuestions(shown, settings);
  if (!reply.ok) return reply;

  const { proposals, malformed } = reply.value;
  const asked = await listDraftQuestions({ quizId: quiz.id, ownerId });
  const { taken, turnedDown } = await sortOut(proposals, await readMembers(asked), checksOf(article));
  const isStored =
    taken.length === 0 || (await store(taken, { quizId: quiz.id, ownerId, articleVersionId: version.id }, by.now));
  return isStored ? ok({ added: taken.length, malformed, turnedDown }) : err("stale");
}

async function readStored({ id, document, title }: ArticleVersion): Promise<ReadText> {
  const [sentences, entities, facts] = await Promise.all([
    listSentences(id),
    listEntities(id),
    listFacts(id, MOST_FACTS),
  ]);
  return { document: { ...document, title: document.title ?? title }, sentences, entities, facts };
}

const checksOf = (article: ReadText): Checks => ({
  article,
  known: readKnownWords(article),
  names: listKnownNames(loadLanguage().lexicon),
});

/** What a question may rest on: facts that hold. */
const listShownFacts = ({ document, facts }: ReadText) =>
  facts
    .filter(({ predicate, modality }) => !predicate.isNegated && modality !== "hypothetical")
    .map(({ id, proof }) => ({ id, quote: sliceSpan(document.text, proof) }));

/** The questions of the draft that are not turned down, to compare proposals with; each outranks any proposal. */
async function readMembers(asked: readonly DraftQuestion[]): Promise<SetMember[]> {
  const kept = asked.filter(({ status }) => status !== "rejected");
  const facts = await Promise.all(kept.map(({ id }) => findQuestionFact(id)));
  return kept.flatMap(({ id, latest }, index) => {
    const fact = facts[index] ?? null;
    if (fact === null) return [];
    return readSetMember({ id, fact, templateId: latest.templateId, question: latest.body, score: 2 });
  });
}

type Sorted = { readonly taken: readonly Checked[]; readonly turnedDown: readonly TurnedDown[] };

async function sortOut(proposals: readonly Proposal[], asked: readonly SetMember[], checks: Checks): Promise<Sorted> {
  const members = [...asked];
  const taken: Checked[] = [];
  const turnedDown: TurnedDown[] = [];
  for (const proposal of proposals) {
    await othersFirst();
    const checked = checkProposal(proposal, checks);
    const refused = checked.ok ? findRepetition(checked.value.candidate, members) : checked.error;
    if (checked.ok && refused === null) {
      taken.push(checked.value);
      members.push(readSetMember(checked.value.candidate));
    } else if (refused !== null) turnedDown.push({ stem: proposal.stem, ...refused });
  }
  return { taken, turnedDown };
}

/** What keeps a question out of the set it would join; those of the draft stand, whatever their own faults. */
function findRepetition(
  candidate: Candidate,
  members: readonly SetMember[],
): (Refused | { problem: "repeats"; detail: string }) | null {
  const before = new Set(verifyMembers(members).map(({ candidateId, issue }) => `${candidateId} ${issue.detail}`));
  const found = verifyMembers([...members, readSetMember(candidate)]).filter(
    ({ issue }) => issue.severity !== "warning",
  );
  const fresh = found.find(({ candidateId, issue }) => !before.has(`${candidateId} ${issue.detail}`));
  return fresh === undefined ? null : { problem: "repeats", detail: fresh.issue.detail };
}

async function store(taken: readonly Checked[], by: Parameters<typeof addQuestions>[0], now: Date): Promise<boolean> {
  const facts = taken.map(({ candidate }) => candidate.fact);
  const factIds = await keepFacts(by.articleVersionId, facts, now);
  const questions = taken.map(({ candidate: { fact, question }, warnings }) => {
    const factId = factIds.get(fact.id);
    if (factId === undefined) throw new Error(`fact ${fact.id} was not stored`);
    return { factId, templateId: ASSISTED, body: question, issues: warnings, origin: "assisted" as const };
  });
  return addQuestions(by, questions, now);
}
