import Link from "next/link";
import { formatCount } from "@/app/_ui/format";

type Props = {
  /** null: the article has not been read yet. */
  readonly count: number | null;
  readonly isShown: boolean;
  readonly path: string;
  /** The version that the address names; null for the latest. */
  readonly version: number | null;
  readonly isTeacher: boolean;
};

/** Shows and hides the facts, by address alone; says why there are none to those who can do something about it. */
export function FactsLine({ count, isShown, path, version, isTeacher }: Props) {
  if (count === null || count === 0) return isTeacher ? <NoFacts isRead={count === 0} /> : null;
  const query = [...(version === null ? [] : [`v=${version}`]), ...(isShown ? [] : ["facts=1"])].join("&");
  return (
    <p className="reader-tools no-print">
      {/* No <Link>: nothing is to be fetched before it is asked for, nor kept for when an attempt is open. */}
      <a className="link-btn" href={query === "" ? path : `${path}?${query}`}>
        {isShown ? "Hide the facts" : `Show ${formatCount(count, "fact")}`}
      </a>
    </p>
  );
}

function NoFacts({ isRead }: { readonly isRead: boolean }) {
  return (
    <p className="reader-tools meta no-print">
      {isRead ? (
        "Lede found no facts in this article."
      ) : (
        <>
          No facts yet. <Link href="/teach/articles/new">Paste the article again</Link> to have it read.
        </>
      )}
    </p>
  );
}
