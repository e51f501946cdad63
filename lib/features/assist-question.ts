import "server-only";
import { type Candidate, type Issue, isBlocking } from "@/lib/model/generation";
import type { Proposal } from "@/lib/model/proposal";
import type { Question } from "@/lib/model/question";
import { hash64 } from "@/lib/model/random";
import type { Entity } from "@/lib/model/reading";
import { err, ok, type Result } from "@/lib/model/result";
import { sliceSpan } from "@/lib/model/span";
import { hasWords } from "@/lib/nlp/verify/subject";
import { verifyQuestion } from "@/lib/nlp/verify/verify-question";
import { writeGap } from "./assist-gap";
import { type OptionProblem, writeOptions } from "./assist-options";
import { type Place, type PlaceProblem, placeProposal, type ReadText } from "./assist-place";
import { findForeignWords, type KnownWords, type WordProblem } from "./assist-words";
import { isStorable } from "./storable-text";

export type ProposalProblem =
  | PlaceProblem
  | WordProblem
  | OptionProblem
  | "empty"
  | "markup"
  | "no-gap"
  | "person-not-in-proof"
  | "lint";

/** Why a proposal is not taken; `detail` are the words at fault, or what the lint says. */
export type Refused = { readonly problem: ProposalProblem; readonly detail: string };

/** A proposal that has passed everything a question of our own passes. `warnings`: what the lint says besides. */
export type Checked = { readonly candidate: Candidate; readonly warnings: readonly Issue[] };

export type Checks = { readonly article: ReadText; readonly known: KnownWords; readonly names: ReadonlySet<string> };

export const ASSISTED = "assisted";

/** Makes a question of a proposal, or says why not. Nothing in a proposal is believed: places, facts and verdicts are ours. */
export function checkProposal(proposal: Proposal, checks: Checks): Result<Checked, Refused> {
  const refuse = (problem: ProposalProblem, detail: string) => err({ problem, detail });
  const { stem, key, options = [] } = proposal;
  if (stem === "" || key === "") return refuse("empty", "");
  const marked = [stem, key, ...options].find((text) => !isPlainText(text));
  if (marked !== undefined) return refuse("markup", marked);

  const foreign = findForeignWords(stem, checks.known) ?? findForeignWords(key, checks.known);
  if (foreign !== null) return refuse(foreign.problem, foreign.words);
  const place = placeProposal(proposal, checks.article);
  if (!place.ok) return refuse(place.error, "proofQuote" in proposal ? proposal.proofQuote : key);
  const person = findUnprovedPerson(stem, place.value, checks.article);
  if (person !== null) return refuse("person-not-in-proof", person);

  const question = writeQuestion(proposal, place.value, checks);
  return question.ok ? verify(question.value, place.value, checks.article) : question;
}

/** Characters that are markup or code in some place or other, entities, control characters, and marks that hide or turn text. */
const NOT_PLAIN = /[<>`{}|\\*]|&#?\w{1,10};|\p{Cc}|[\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

const isPlainText = (text: string): boolean => isStorable(text) && !NOT_PLAIN.test(text);

/** A person in the stem must be one the sentence names, or one we have read a pronoun of it as. */
function findUnprovedPerson(
  stem: string,
  { sentence, support }: Place,
  { document, entities }: ReadText,
): string | null {
  const said = [sentence.span, ...support.map(({ to }) => to)]
    .map((span) => sliceSpan(document.text, span))
    .join(" | ");
  const isIn = (text: string, { canonical, aliases }: Entity) =>
    [canonical, ...aliases].some((name) => hasWords(text, name));
  const unproved = entities.find((entity) => entity.type === "person" && isIn(stem, entity) && !isIn(said, entity));
  return unproved?.canonical ?? null;
}

function writeQuestion({ stem, key, options }: Proposal, place: Place, checks: Checks): Result<Question, Refused> {
  const { document } = checks.article;
  const { sentence, answer, support } = place;
  const quote = sliceSpan(document.text, sentence.span);
  const base = {
    maxScore: 1,
    evidence: { sentenceIndex: sentence.index, sentence: sentence.span, answer, quote, support },
  };
  if (options === undefined) {
    const written = writeGap(stem, key, place, checks.article);
    return written === null
      ? err({ problem: "no-gap", detail: stem })
      : ok({ ...base, type: "cloze", stem: written.stem, gaps: [written.gap] });
  }
  const written = writeOptions({ key, options }, { place, ...checks });
  return written.ok
    ? ok({ ...base, type: "choice", stem, options: written.value })
    : err({ problem: written.error.problem, detail: written.error.words });
}

/** The same lint as for questions of our own. Our ranker has never seen such questions, so it is not asked: a teacher is. */
function verify(question: Question, { fact }: Place, article: ReadText): Result<Checked, Refused> {
  const issues = verifyQuestion({ ...article, fact, question });
  const blocking = issues.filter(isBlocking);
  if (blocking.length > 0) return err({ problem: "lint", detail: blocking.map(({ detail }) => detail).join(" ") });
  const id = `q_${hash64(`${ASSISTED}|${fact.id}|${question.stem}`)}`;
  return ok({ candidate: { id, fact, templateId: ASSISTED, question, score: 0 }, warnings: issues });
}
