import { Fragment } from "react";
import type { ArticleView } from "@/lib/features/view-article";

type Paragraph = ArticleView["paragraphs"][number];

/** The text as received. The sentence in the address (`#s12`) is marked by the style sheet. */
export function ArticleText({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  return (
    <article className="reader-body read" lang="en">
      {paragraphs.map((paragraph) => (
        <p key={paragraph.sentences[0]?.index} dir="auto" className={`zone-${paragraph.zone}`}>
          {paragraph.sentences.map(({ index, text, before }) => (
            <Fragment key={index}>
              {before}
              <span className="s" id={`s${index}`}>
                <span className="tag" aria-hidden="true">
                  Source
                </span>
                {text}
              </span>
            </Fragment>
          ))}
        </p>
      ))}
    </article>
  );
}
