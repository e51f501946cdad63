import type { Metadata } from "next";
import Link from "next/link";
import { DEMO_SLUG, DemoQuestion } from "@/app/demo-question";
import { currentUser } from "@/lib/auth/session";
import { readArticle } from "@/lib/features/read-article";
import "./demo.css";

export const metadata: Metadata = { title: { absolute: "Lede: a news quiz that shows its sources" } };

export default async function LandingPage() {
  const user = await currentUser();
  const reading = await readArticle({ slug: DEMO_SLUG, version: null, withFacts: false }, { user });
  return (
    <main id="main" className="wrap pb-24">
      <div className="hero">
        <h1>A news quiz that shows its sources</h1>
        <p className="dek">
          Lede turns an article into a quiz in which every answer leads back to the sentence that proves it.
        </p>
      </div>
      <Doors />
      {/* Closed to a student with an attempt open on it, whose answers it would give away. */}
      {reading?.state === "open" && <DemoQuestion article={reading.article} />}
    </main>
  );
}

function Doors() {
  return (
    <div className="doors">
      <section className="door" aria-labelledby="door-quiz">
        <h2 id="door-quiz">Take a quiz</h2>
        <p>Choose one on the news. A name is enough, no account needed.</p>
        <div className="row">
          <Link className="btn btn-primary" href="/learn">
            Choose a quiz
          </Link>
        </div>
      </section>
      <section className="door" aria-labelledby="door-history">
        <h2 id="door-history">History</h2>
        <p>Every quiz you took, with your score and the sentence behind each answer.</p>
        <div className="row">
          <Link className="btn" href="/learn/history">
            Open your history
          </Link>
        </div>
      </section>
      <section className="door" aria-labelledby="door-teach">
        <h2 id="door-teach">Teach</h2>
        <p>Paste an article, check each question beside its sentence, publish.</p>
        <div className="row">
          <Link className="btn" href="/teach/articles/new">
            Start from an article
          </Link>
        </div>
      </section>
    </div>
  );
}
