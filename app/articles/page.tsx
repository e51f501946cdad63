import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatDay } from "@/app/_ui/format";
import { PageHeading } from "@/app/_ui/page-heading";
import { Pager } from "@/app/_ui/pager";
import { oneOf } from "@/app/_ui/query";
import { currentUser } from "@/lib/auth/session";
import { listArticles } from "@/lib/features/list-articles";

export const metadata: Metadata = { title: "Articles" };

export default async function ArticlesPage({ searchParams }: PageProps<"/articles">) {
  const after = oneOf((await searchParams).after);
  const { articles, next } = await listArticles({ user: await currentUser() }, after);
  return (
    <main id="main" className="wrap page">
      <PageHeading title="Articles">What the quizzes were made from, sentence by sentence.</PageHeading>
      {articles.length === 0 && (
        <EmptyState title={after === null ? "No articles yet" : "No more articles"}>
          <p className="quiet">An article appears here as soon as a quiz on it is published.</p>
          <Link className="btn" href="/learn">
            See the quizzes
          </Link>
        </EmptyState>
      )}
      <ul className="entries max-w-3xl">
        {articles.map(({ slug, title, publisher, publishedOn, topic }) => (
          <li className="entry" key={slug}>
            <h2 dir="auto">
              <Link href={`/articles/${slug}`}>{title}</Link>
            </h2>
            <ul className="dotlist meta">
              {topic !== null && <li>{topic}</li>}
              <li dir="auto">{publisher}</li>
              {publishedOn !== null && (
                <li>
                  <time dateTime={publishedOn}>{formatDay(publishedOn)}</time>
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
      <Pager path="/articles" next={next} label="Show more articles" />
    </main>
  );
}
