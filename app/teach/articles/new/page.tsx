import type { Metadata } from "next";
import { PageHeading } from "@/app/_ui/page-heading";
import { ArticleForm } from "@/app/teach/articles/new/article-form";
import { requireUser } from "@/lib/auth/session";

export const metadata: Metadata = { title: "New article" };

export default async function NewArticlePage() {
  await requireUser("teacher", "/teach/articles/new");
  return (
    <main id="main" className="wrap page">
      <PageHeading title="Start from an article">
        Paste the text. Lede drafts questions from it, each beside the sentence that proves it, for you to check.
      </PageHeading>
      <ArticleForm />
    </main>
  );
}
