import { Fragment } from "react";
import type { ArticleView, SentenceView } from "@/lib/features/view-article";
import type { SentenceFacts } from "@/lib/features/view-facts";

type Props = {
  readonly paragraphs: ArticleView["paragraphs"];
  /** Of the sentences that have facts to show. */
  readonly facts?: readonly SentenceFacts[];
};

/** The text as received. The sentence in the address (`#s12`) is marked by the style sheet. */
export function ArticleText({ paragraphs, facts = [] }: Props) {
  const factsOf = new Map(facts.map((sentence) => [sentence.index, sentence]));
  return (
    <article className="reader-body read" lang="en">
      {paragraphs.map((paragraph) => (
        <p key={paragraph.sentences[0]?.index} dir="auto" className={`zone-${paragraph.zone}`}>
          {paragraph.sentences.map((sentence) => (
            <Sentence key={sentence.index} sentence={sentence} facts={factsOf.get(sentence.index)} />
          ))}
        </p>
      ))}
    </article>
  );
}

type SentenceProps = { readonly sentence: SentenceView; readonly facts: SentenceFacts | undefined };

function Sentence({ sentence: { index, text, before }, facts }: SentenceProps) {
  return (
    <>
      {before}
      <span className="s" id={`s${index}`}>
        <span className="tag" aria-hidden="true">
          Source
        </span>
        {facts === undefined ? text : <Pieces pieces={facts.pieces} />}
      </span>
      {facts !== undefined && (
        <a className="fact-ref" href={`#f${index}`} aria-label={`Facts of sentence ${index + 1}`}>
          {index + 1}
        </a>
      )}
    </>
  );
}

/** A sentence with what states its facts underlined. */
function Pieces({ pieces }: Pick<SentenceFacts, "pieces">) {
  return pieces.map(({ text, isFact }, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
    <Fragment key={position}>{isFact ? <span className="fact">{text}</span> : text}</Fragment>
  ));
}
