import { Lock } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { oneOf } from "@/app/_ui/query";
import { ArticleHead } from "@/app/articles/[slug]/article-head";
import { ArticleText } from "@/app/articles/[slug]/article-text";
import { currentUser } from "@/lib/auth/session";
import { readArticle } from "@/lib/features/read-article";
import "./reader.css";

type Props = PageProps<"/articles/[slug]">;

const reading = cache(async (slug: string, v: string | null) =>
  readArticle({ slug, version: versionIn(v) }, { user: await currentUser() }),
);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await reading((await params).slug, oneOf((await searchParams).v));
  if (found === null) return { title: "There is no page here" };
  return { title: found.state === "open" ? found.article.title : found.title };
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const found = await reading((await params).slug, oneOf((await searchParams).v));
  if (found === null) notFound();
  if (found.state === "closed") return <ClosedArticle title={found.title} attemptId={found.attemptId} />;
  const { article, latest } = found;
  return (
    <main id="main" className="wrap page">
      <div className="reader">
        <ArticleHead article={article} latest={latest} />
        <ArticleText paragraphs={article.paragraphs} />
      </div>
    </main>
  );
}

/** null, the latest, for an address that names no version. */
function versionIn(v: string | null): number | null {
  const number = Number(v);
  return v !== null && Number.isInteger(number) && number >= 1 && number < 2 ** 31 ? number : null;
}

function ClosedArticle({ title, attemptId }: { readonly title: string; readonly attemptId: string }) {
  return (
    <main id="main" className="wrap page">
      <p className="kicker mb-2" dir="auto">
        {title}
      </p>
      <h1>
        <Lock className="icon" aria-hidden="true" /> This article is closed during your quiz
      </h1>
      <p className="quiet mt-4 mb-6 measure">
        You have an unfinished quiz on it. The article opens again as soon as you hand in.
      </p>
      <Link className="btn btn-primary" href={`/learn/attempts/${attemptId}`}>
        Back to your quiz
      </Link>
    </main>
  );
}
