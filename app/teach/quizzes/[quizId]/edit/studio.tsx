"use client";
import { useActionState, useState } from "react";
import { ShortcutList } from "@/app/_ui/shortcut-list";
import { useShortcuts } from "@/app/_ui/use-shortcuts";
import type { QuizDraft } from "@/lib/features/read-quiz-draft";
import { decideAction } from "./actions";
import { DecisionToast } from "./decision-toast";
import { PublishGate } from "./publish-gate";
import { QuestionCard } from "./question-card";
import { RejectedByLint } from "./rejected-by-lint";
import { StudioArticle } from "./studio-article";
import { StudioBar } from "./studio-bar";

const SHORTCUTS = [
  { keys: ["J"], does: "next question" },
  { keys: ["K"], does: "question before" },
  { keys: ["Enter"], does: "approve" },
  { keys: ["E"], does: "edit" },
  { keys: ["Backspace"], does: "reject; it can be undone" },
  { keys: ["?"], does: "this list" },
] as const;

/** Every decision is a form post; keys press the same buttons. */
export function Studio({ draft, isKnown }: { readonly draft: QuizDraft; readonly isKnown: boolean }) {
  const { questions, article } = draft;
  const [decided, decide] = useActionState(decideAction, null);
  const [currentId, setCurrentId] = useState(
    () => (questions.find(({ status }) => status === "proposed") ?? questions[0])?.id ?? null,
  );
  const index = questions.findIndex(({ id }) => id === currentId);
  const current = questions[index];

  const { isOn, toggle } = useShortcuts((key, event) => {
    const press = (part: string) => {
      event.preventDefault();
      document.getElementById(`${part}-${currentId}`)?.click();
    };
    if (key === "j" || key === "k") moveTo(questions[index + (key === "j" ? 1 : -1)]?.id);
    if (key === "e") press("edit");
    if (key === "Enter" || key === "Backspace") {
      press(key === "Enter" ? "approve" : "reject");
      moveTo(questions.find(({ status }, at) => at > index && status === "proposed")?.id);
    }
  });

  function moveTo(id: string | undefined) {
    if (id === undefined) return;
    setCurrentId(id);
    document.getElementById(`question-${id}`)?.focus();
  }

  return (
    <main id="main" className="wrap wrap-wide">
      <StudioBar draft={draft} />
      {isKnown && (
        <p className="notice mb-4">
          <span>You have drafted this article before</span>
          <span className="small">Here is that draft, with everything you decided.</span>
        </p>
      )}
      <div className="panes">
        <section className="pane-q" aria-labelledby="queue">
          <div className="section-head">
            <h2 id="queue">Questions</h2>
            <ShortcutList shortcuts={SHORTCUTS} isOn={isOn} onToggle={toggle} />
          </div>
          {questions.map((question, position) => (
            <QuestionCard
              key={question.id}
              quizId={draft.id}
              question={question}
              position={position}
              count={questions.length}
              publisher={article.publisher}
              isCurrent={question.id === currentId}
              onDecide={decide}
              onFocus={() => setCurrentId(question.id)}
            />
          ))}
          <RejectedByLint rejected={draft.rejectedByLint} />
          <PublishGate draft={draft} />
        </section>
        <StudioArticle article={article} notAsked={draft.notAsked} evidence={current?.body.evidence ?? null} />
      </div>
      <DecisionToast quizId={draft.id} questions={questions} decided={decided} onDecide={decide} />
    </main>
  );
}
