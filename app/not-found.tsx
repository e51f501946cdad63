import type { Metadata } from "next";
import Link from "next/link";

export const metadata: Metadata = { title: "There is no page here" };

export default function NotFoundPage() {
  return (
    <main id="main" className="wrap page">
      <h1>There is no page here</h1>
      <p className="quiet mt-4 mb-6 measure">
        The address may be mistyped, or the page may not be open to you. Nothing of yours is lost.
      </p>
      <p className="actions">
        <Link className="btn" href="/">
          Go to the start page
        </Link>
        <Link className="btn btn-quiet" href="/learn">
          See the quizzes
        </Link>
      </p>
    </main>
  );
}
