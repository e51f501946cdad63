import { formatCount, formatDay } from "@/app/_ui/format";
import type { ArticleFacts } from "@/lib/features/read-article";
import type { FactView } from "@/lib/features/view-facts";
import { predicateWords, roleLabel, roleWords, standingWords } from "./fact-words";

type Props = { readonly facts: ArticleFacts; readonly publishedOn: string | null };

/** The facts of an article, sentence by sentence: beside the text, or below it where there is no room. */
export function FactRail({ facts: { sentences, notShown }, publishedOn }: Props) {
  return (
    <aside className="rail" aria-labelledby="facts">
      <div className="rail-in">
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
            <li key={index} id={`f${index}`} className="rail-sentence">
              <a href={`#s${index}`}>Sentence {index + 1}</a>
              <ul>
                {facts.map((fact, position) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: facts have no id here and never change places
                  <Fact key={position} fact={fact} />
                ))}
              </ul>
            </li>
          ))}
        </ol>
        {notShown > 0 && <p className="meta">{formatCount(notShown, "more fact")} cannot be shown here.</p>}
      </div>
    </aside>
  );
}

function Fact({ fact }: { readonly fact: FactView }) {
  const standing = standingWords(fact);
  return (
    <li className="rail-fact">
      <p dir="auto">{predicateWords(fact.predicate)}</p>
      <dl>
        {fact.roles.map((role, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two parts may read alike, and they never change places
          <div key={position}>
            <dt>{roleLabel(role, fact)}</dt>
            <dd dir="auto">{roleWords(role)}</dd>
          </div>
        ))}
      </dl>
      {standing.length > 0 && (
        <ul className="dotlist meta">
          {standing.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
