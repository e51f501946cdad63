import { Check, X } from "lucide-react";
import { formatDay } from "@/app/_ui/format";
import { type DemoSentence, type DemoSentences, findDemoSentences } from "@/app/demo-sentences";
import { DemoThread } from "@/app/demo-thread";
import type { ArticleView } from "@/lib/features/view-article";

/** The brief of content/articles that the demo asks about. */
export const DEMO_SLUG = "united-states-japan-and-south-korea-sign-a-security-framework";
const OPTIONS = [
  { id: "demo-elsewhere", text: "Since December 2018" },
  { id: "demo-before", text: "Since August 2023" },
  { id: "demo-key", text: "Since December 2023" },
  { id: "demo-after", text: "Since June 2024" },
] as const;

/** Works without script: the style sheet answers to the checked radio. The thread is drawn on top of that. */
export function DemoQuestion({ article }: { article: ArticleView }) {
  const sentences = findDemoSentences(article);
  if (sentences === null) return null;
  return (
    <section className="demo" aria-labelledby="demo-heading">
      <div className="section-head">
        <h2 id="demo-heading">Try one</h2>
        <p className="meta" dir="auto">
          From “{article.title}”{article.publishedOn !== null && `, ${formatDay(article.publishedOn)}`}
        </p>
      </div>
      <div className="demo-grid">
        <form>
          <DemoOptions />
          <DemoOutcome />
        </form>
        <DemoSource sentences={sentences} />
      </div>
      <DemoThread />
    </section>
  );
}

function DemoOptions() {
  return (
    <fieldset>
      <legend className="stem">
        Since when have the United States, Japan and South Korea shared data on North Korean missile launches in real
        time?
      </legend>
      <div className="choices">
        {OPTIONS.map(({ id, text }) => (
          <label className="choice" key={id}>
            <input type="radio" name="demo" id={id} value={text} />
            <span>{text}</span>
            <DemoVerdict isKey={id === "demo-key"} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function DemoVerdict({ isKey }: { isKey: boolean }) {
  const Icon = isKey ? Check : X;
  return (
    <span className="said">
      <Icon className="icon" aria-hidden="true" /> {isKey ? "Right answer" : "Your answer"}
    </span>
  );
}

function DemoOutcome() {
  return (
    <div className="outcome" role="status">
      <p className="if-key">
        <b>Correct.</b> The marked sentence says so.
      </p>
      <p className="if-before">
        <b>Not correct.</b> August 2023 is the month of the Camp David summit. The sharing of data began later.
      </p>
      <p className="if-after">
        <b>Not correct.</b> June 2024 is when the exercise Freedom Edge was held. The sharing of data is older.
      </p>
      <p className="if-elsewhere">
        <b>Not correct.</b> December 2018 is when Japan accused a South Korean warship of aiming its radar at a patrol
        plane.
      </p>
    </div>
  );
}

function DemoSource({ sentences: { before, key, after } }: { sentences: DemoSentences }) {
  return (
    <div>
      <p className="kicker ctx mb-3">From the article</p>
      <div className="read">
        <p className="quiet ctx ctx-before">
          <Underlined sentence={before} />
          {key.index - before.index > 1 && " …"}
        </p>
        <div className="src" id="demo-source">
          <p className="source-tag src-label">Source</p>
          <p>
            <mark>
              <Underlined sentence={key} />
            </mark>
          </p>
        </div>
        <p className="quiet ctx ctx-after">
          {after.index - key.index > 1 && "… "}
          <Underlined sentence={after} />
        </p>
      </div>
      <p className="ctx mt-4">
        {/* No <Link>: a browser marks the target only of an address it has gone to itself. */}
        <a className="link-btn small" href={`/articles/${DEMO_SLUG}#s${key.index}`}>
          Read the article at this sentence
        </a>
      </p>
    </div>
  );
}

/** The style sheet shows the line only once a radio is checked. */
function Underlined({ sentence: { text, answer } }: { sentence: DemoSentence }) {
  return (
    <>
      {text.slice(0, answer.start)}
      <span className="answer">{text.slice(answer.start, answer.end)}</span>
      {text.slice(answer.end)}
    </>
  );
}
