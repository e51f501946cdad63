import { Clock, ExternalLink } from "lucide-react";
import Link from "next/link";
import { formatDay } from "@/app/_ui/format";
import type { ArticleView } from "@/lib/features/view-article";

type Props = { readonly article: ArticleView; readonly latest: number };

export function ArticleHead({ article, latest }: Props) {
  const { title, publisher, sourceUrl, citedSources, slug, number } = article;
  return (
    <header className="reader-head">
      <p className="kicker" dir="auto">
        {publisher}
      </p>
      <h1 dir="auto">{title}</h1>
      <Standing article={article} latest={latest} />
      {number !== latest && (
        <p className="notice notice-care">
          <span>This is an earlier version of the article.</span>
          <Link href={`/articles/${slug}`}>Read the latest version</Link>
        </p>
      )}
      {sourceUrl !== null && (
        <p className="small">
          <a className="link-btn" href={sourceUrl} rel="noreferrer">
            <ExternalLink className="icon" aria-hidden="true" /> Open the original
          </a>
        </p>
      )}
      {citedSources.length > 0 && <CitedSources sources={citedSources} />}
    </header>
  );
}

/** Its day, its version where there are several, and its licence. */
function Standing({ article: { publishedOn, number, licence }, latest }: Props) {
  return (
    <ul className="chips">
      {publishedOn !== null && (
        <li className="chip chip-asof">
          <Clock className="icon" aria-hidden="true" /> As of{" "}
          <time dateTime={publishedOn}>{formatDay(publishedOn)}</time>
        </li>
      )}
      {latest > 1 && (
        <li className="chip">
          Version {number} of {latest}
        </li>
      )}
      {licence !== null && licence !== "" && <li className="chip">{licence}</li>}
    </ul>
  );
}

function CitedSources({ sources }: { sources: ArticleView["citedSources"] }) {
  return (
    <ul className="dotlist meta">
      {sources.map(({ name, address }) => (
        <li key={address}>
          <a href={address} rel="noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
