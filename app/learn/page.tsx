import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeading } from "@/app/_ui/page-heading";
import { Pager } from "@/app/_ui/pager";
import { oneOf } from "@/app/_ui/query";
import { QuizList } from "@/app/learn/quiz-list";
import { currentUser } from "@/lib/auth/session";
import { listOpenQuizzes } from "@/lib/features/list-open-quizzes";

export const metadata: Metadata = { title: "Quizzes" };

export default async function LearnPage({ searchParams }: PageProps<"/learn">) {
  const after = oneOf((await searchParams).after);
  const user = await currentUser();
  const { quizzes, next } = await listOpenQuizzes({ user }, after);
  const unfinished = quizzes.filter(({ attempt }) => attempt?.state === "open");
  const others = quizzes.filter(({ attempt }) => attempt?.state !== "open");
  return (
    <main id="main" className="wrap page">
      <PageHeading title="Quizzes">Each one comes from one article. No time limit.</PageHeading>
      {quizzes.length === 0 && (
        <EmptyState title={after === null ? "No quizzes yet" : "No more quizzes"}>
          <p className="quiet">A quiz appears here as soon as a teacher publishes it.</p>
          <Link className="btn" href="/articles">
            Read the articles
          </Link>
        </EmptyState>
      )}
      {unfinished.length > 0 && <QuizList title="Unfinished" quizzes={unfinished} />}
      {others.length > 0 && <QuizList title="Open quizzes" quizzes={others} />}
      <Pager path="/learn" next={next} label="Show more quizzes" />
    </main>
  );
}
