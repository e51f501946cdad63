import { ExternalLink } from "lucide-react";
import Link from "next/link";
import { withTextFragment } from "@/app/_ui/text-fragment";
import type { SourceSentence } from "@/lib/features/read-result";

/** To the sentence in the article as it was when the question was made, and to where the article came from. */
export function ProofLinks({ source: { slug, versionNumber, sentenceIndex, text, sourceUrl } }: { source: SourceSentence }) {
  return (
    <p className="proof-links no-print">
      <Link className="link-btn" href={`/articles/${slug}?v=${versionNumber}#s${sentenceIndex}`}>
        Open in the article
      </Link>
      {sourceUrl !== null && (
        <a className="link-btn" href={withTextFragment(sourceUrl, text)} rel="noreferrer">
          <ExternalLink className="icon" aria-hidden="true" /> Open the original at this sentence
        </a>
      )}
    </p>
  );
}
