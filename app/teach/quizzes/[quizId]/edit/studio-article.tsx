"use client";
import { Fragment, useEffect, useRef } from "react";
import { formatDay } from "@/app/_ui/format";
import { MarkedText } from "@/app/_ui/marked-text";
import type { QuizDraft } from "@/lib/features/read-quiz-draft";
import type { ArticleView } from "@/lib/features/view-article";
import type { Evidence } from "@/lib/model/question";
import { NotAskedList } from "./not-asked-list";

type Props = {
  readonly article: ArticleView;
  readonly notAsked: QuizDraft["notAsked"];
  /** Of the question that is looked at; null marks nothing. */
  readonly evidence: Evidence | null;
};

export function StudioArticle({ article, notAsked, evidence }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const marked = evidence?.sentenceIndex ?? null;

  // Scrolls the pane alone, never the page, until the marked sentence stands in its upper third.
  useEffect(() => {
    const sentence = marked === null ? null : pane.current?.querySelector(".marker");
    if (!sentence || !pane.current) return;
    const offset = sentence.getBoundingClientRect().top - pane.current.getBoundingClientRect().top;
    pane.current.scrollTop += offset - pane.current.clientHeight / 3;
  }, [marked]);

  return (
    <section className="pane-a" aria-labelledby="article">
      <div ref={pane}>
        <p className="kicker" dir="auto">
          {article.publisher}
          {article.publishedOn !== null && `, ${formatDay(article.publishedOn)}`}. Version {article.number}
        </p>
        <h2 id="article" dir="auto">
          {article.title}
        </h2>
        <div className="read" lang="en">
          {article.paragraphs.map(({ sentences }) => (
            <Fragment key={sentences[0]?.index}>
              <p className={sentences.some(({ index }) => index === marked) ? "para on" : "para"} dir="auto">
                {sentences.map((sentence) => (
                  <Fragment key={sentence.index}>
                    {sentence.before}
                    <Sentence sentence={sentence} evidence={sentence.index === marked ? evidence : null} />
                  </Fragment>
                ))}
              </p>
              <NotAskedList sentences={sentences} notAsked={notAsked} />
            </Fragment>
          ))}
        </div>
      </div>
    </section>
  );
}

type SentenceProps = {
  readonly sentence: ArticleView["paragraphs"][number]["sentences"][number];
  readonly evidence: Evidence | null;
};

function Sentence({ sentence: { index, text, start }, evidence }: SentenceProps) {
  if (evidence === null) {
    return (
      <span className="s" id={`s${index}`}>
        {text}
      </span>
    );
  }
  const answer = { start: evidence.answer.start - start, end: evidence.answer.end - start };
  return (
    <mark className="marker" id={`s${index}`}>
      <span className="tag" aria-hidden="true">
        Source
      </span>
      <MarkedText text={text} answer={answer} />
    </mark>
  );
}
