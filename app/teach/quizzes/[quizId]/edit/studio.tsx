"use client";
import { useActionState, useState } from "react";
import type { QuizDraft } from "@/lib/features/read-quiz-draft";
import { decideAction } from "./actions";
import { AssistForm } from "./assist-form";
import { DecisionToast } from "./decision-toast";
import { PublishGate } from "./publish-gate";
import { QuestionCard } from "./question-card";
import { RejectedByLint } from "./rejected-by-lint";
import { StudioArticle } from "./studio-article";
import { StudioBar } from "./studio-bar";
import { StudioKeys } from "./studio-keys";

type Props = {
  readonly draft: QuizDraft;
  readonly isKnown: boolean;
  /** The language model that may be asked for proposals; null when none is set up. */
  readonly assistHost: string | null;
};

/** Every decision is a form post; keys press the same buttons. */
export function Studio({ draft, isKnown, assistHost }: Props) {
  const { questions, article } = draft;
  const [decided, decide] = useActionState(decideAction, null);
  const [currentId, setCurrentId] = useState(
    () => (questions.find(({ status }) => status === "proposed") ?? questions[0])?.id ?? null,
  );
  const current = questions.find(({ id }) => id === currentId);
  return (
    <main id="main" className="wrap wrap-wide">
      <StudioBar draft={draft} />
      {isKnown && <KnownNotice />}
      <div className="panes">
        <section className="pane-q" aria-labelledby="queue">
          <div className="section-head">
            <h2 id="queue">Questions</h2>
            <StudioKeys questions={questions} currentId={currentId} onMove={setCurrentId} />
          </div>
          {questions.map((question, position) => (
            <QuestionCard
              key={question.id}
              draft={draft}
              question={question}
              position={position}
              isCurrent={question.id === currentId}
              onDecide={decide}
              onFocus={() => setCurrentId(question.id)}
            />
          ))}
          <RejectedByLint rejected={draft.rejectedByLint} />
          {assistHost !== null && <AssistForm quizId={draft.id} host={assistHost} />}
          <PublishGate draft={draft} />
        </section>
        <StudioArticle article={article} notAsked={draft.notAsked} evidence={current?.body.evidence ?? null} />
      </div>
      <DecisionToast quizId={draft.id} questions={questions} decided={decided} onDecide={decide} />
    </main>
  );
}

function KnownNotice() {
  return (
    <p className="notice mb-4">
      <span>You have drafted this article before</span>
      <span className="small">Here is that draft, with everything you decided.</span>
    </p>
  );
}
