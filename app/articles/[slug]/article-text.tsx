import type { ReactNode } from "react";
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
      {paragraphs.map(({ sentences, zone }) => (
        <p key={sentences[0]?.index} dir="auto" className={`zone-${zone}`}>
          {sentences.flatMap((sentence) => nodesOf(sentence, factsOf.get(sentence.index)))}
        </p>
      ))}
    </article>
  );
}

/** Nodes without wrappers: a long article has hundreds of sentences, and each element is sent twice. */
function nodesOf({ index, text, before }: SentenceView, facts: SentenceFacts | undefined): ReactNode[] {
  const sentence = (
    <span key={index} className="s" id={`s${index}`}>
      {facts === undefined ? text : facts.pieces.map(underlined)}
    </span>
  );
  if (facts === undefined) return [before, sentence];
  const reference = (
    <a key={`f${index}`} className="fact-ref" href={`#f${index}`} aria-label={`Facts of sentence ${index + 1}`}>
      {index + 1}
    </a>
  );
  return [before, sentence, reference];
}

const underlined = ({ text, isFact }: SentenceFacts["pieces"][number], position: number): ReactNode =>
  isFact ? <u key={position}>{text}</u> : text;
