import { formatCount, formatDay } from "@/app/_ui/format";
import type { ArticleFacts } from "@/lib/features/read-article";
import type { FactView } from "@/lib/features/view-facts";
import { predicateWords, roleLabel, roleWords, standingWords } from "./fact-words";
import { FollowSentence } from "./follow-sentence";

type Props = { readonly facts: ArticleFacts; readonly publishedOn: string | null };

/** The facts of an article, sentence by sentence: beside the text, or below it where there is no room. */
export function FactRail({ facts: { sentences, notShown }, publishedOn }: Props) {
  return (
    <aside className="rail" aria-labelledby="facts">
      <FollowSentence>
        <h2 id="facts">Facts in this article</h2>
        <p className="meta">
          {sentences.length === 0 ? (
            "Lede has none to show."
          ) : (
            <>
              Read by rules, which can be wrong: what counts is the sentence.
              {publishedOn !== null && ` As of ${formatDay(publishedOn)} where no other day is given.`}
            </>
          )}
        </p>
        <ol>
          {sentences.map(({ index, facts }) => (
            <li key={index} id={`f${index}`}>
              <a href={`#s${index}`}>{`Sentence ${index + 1}`}</a>
              {facts.map((fact, position) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: facts have no id here and never change places
                <Fact key={position} fact={fact} />
              ))}
            </li>
          ))}
        </ol>
        {notShown > 0 && <p className="meta">{formatCount(notShown, "more fact")} cannot be shown here.</p>}
      </FollowSentence>
    </aside>
  );
}

/** As few elements as it takes: a long article has hundreds of facts. */
function Fact({ fact }: { readonly fact: FactView }) {
  const standing = standingWords(fact);
  return (
    <>
      <p>{predicateWords(fact.predicate)}</p>
      <dl>
        {fact.roles.flatMap((role, position) => [
          // biome-ignore lint/suspicious/noArrayIndexKey: two parts may read alike, and they never change places
          <dt key={position}>{roleLabel(role, fact)}</dt>,
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <dd key={`d${position}`}>{roleWords(role)}</dd>,
        ])}
      </dl>
      {standing.length > 0 && <small>{standing.join(" · ")}</small>}
    </>
  );
}
