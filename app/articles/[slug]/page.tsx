import { Lock } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { oneOf } from "@/app/_ui/query";
import { currentUser } from "@/lib/auth/session";
import { readArticle } from "@/lib/features/read-article";
import { ArticleHead } from "./article-head";
import { ArticleText } from "./article-text";
import { FactRail } from "./fact-rail";
import { FactsLine } from "./facts-line";
import "./reader.css";
import "./facts.css";

type Props = PageProps<"/articles/[slug]">;

const reading = cache(async (slug: string, version: number | null, withFacts: boolean) =>
  readArticle({ slug, version, withFacts }, { user: await currentUser() }),
);

/** What an address asks for: `?v=2` a version, `?facts=1` what was read in it. */
async function askedFor({ params, searchParams }: Props) {
  const [{ slug }, { v, facts }] = await Promise.all([params, searchParams]);
  return { slug, version: versionIn(oneOf(v)), withFacts: oneOf(facts) === "1" };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, version, withFacts } = await askedFor(props);
  const found = await reading(slug, version, withFacts);
  if (found === null) return { title: "There is no page here" };
  return { title: found.state === "open" ? found.article.title : found.title };
}

export default async function ArticlePage(props: Props) {
  const { slug, version, withFacts } = await askedFor(props);
  const found = await reading(slug, version, withFacts);
  if (found === null) notFound();
  if (found.state === "closed") return <ClosedArticle title={found.title} attemptId={found.attemptId} />;
  const { article, latest, factCount, facts } = found;
  return (
    <main id="main" className="wrap page">
      <div className="reader">
        <ArticleHead article={article} latest={latest} />
        <FactsLine
          count={factCount}
          isShown={withFacts}
          path={`/articles/${article.slug}`}
          version={version}
          isTeacher={(await currentUser())?.role === "teacher"}
        />
        {facts === null ? (
          <ArticleText paragraphs={article.paragraphs} />
        ) : (
          <div className="reader-cols">
            <ArticleText paragraphs={article.paragraphs} facts={facts.sentences} />
            <FactRail facts={facts} publishedOn={article.publishedOn} />
          </div>
        )}
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
