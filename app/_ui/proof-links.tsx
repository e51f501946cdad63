import { ExternalLink } from "lucide-react";
import { withTextFragment } from "@/app/_ui/text-fragment";
import type { SourceSentence } from "@/lib/features/view-result";

/** To the sentence in the article as it was when the question was made, and to where the article came from. */
export function ProofLinks({
  source: { slug, versionNumber, sentenceIndex, text, sourceUrl },
}: {
  source: SourceSentence;
}) {
  return (
    <p className="proof-links no-print">
      {/* No <Link>: a browser marks the target only of an address it has gone to itself. */}
      <a className="link-btn" href={`/articles/${slug}?v=${versionNumber}#s${sentenceIndex}`}>
        Open in the article
      </a>
      {sourceUrl !== null && (
        <a className="link-btn" href={withTextFragment(sourceUrl, text)} rel="noreferrer">
          <ExternalLink className="icon" aria-hidden="true" /> Open the original at this sentence
        </a>
      )}
    </p>
  );
}
