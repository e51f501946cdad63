import { Check, X } from "lucide-react";
import { DemoThread } from "@/app/demo-thread";

const OPTIONS = [
  { id: "demo-elsewhere", text: "Since December 2018" },
  { id: "demo-before", text: "Since August 2023" },
  { id: "demo-key", text: "Since December 2023" },
  { id: "demo-after", text: "Since June 2024" },
] as const;

/** Works without script: the style sheet answers to the checked radio. The thread is drawn on top of that. */
export function DemoQuestion() {
  return (
    <section className="demo" aria-labelledby="demo-heading">
      <div className="section-head">
        <h2 id="demo-heading">Try one</h2>
        <p className="meta">From a Lede brief on the security framework signed in Tokyo, 29 July 2024</p>
      </div>
      <div className="demo-grid">
        <form>
          <fieldset>
            <legend className="stem">
              Since when have the United States, Japan and South Korea shared data on North Korean missile launches in
              real time?
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
              <b>Not correct.</b> December 2018 is when Japan accused a South Korean warship of aiming its radar at a
              patrol plane.
            </p>
          </div>
        </form>
        <DemoSource />
      </div>
      <DemoThread />
    </section>
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

function DemoSource() {
  return (
    <div>
      <p className="kicker ctx mb-3">From the article</p>
      <div className="read">
        <p className="quiet ctx ctx-before">
          Cooperation among the three governments has grown since the Camp David summit of{" "}
          <span className="answer">August 18, 2023</span>. …
        </p>
        <div className="src" id="demo-source">
          <p className="source-tag src-label">Source</p>
          <p>
            <mark>
              <span className="answer">In December 2023</span>, the three governments began sharing data on North Korean
              missile launches in real time.
            </mark>
          </p>
        </div>
        <p className="quiet ctx ctx-after">
          In <span className="answer">June 2024</span>, the United States, Japan and South Korea held an exercise named
          Freedom Edge for the first time.
        </p>
      </div>
      <p className="ctx mt-4">
        {/* No <Link>: a browser marks the target only of an address it has gone to itself. */}
        <a
          className="link-btn small"
          href="/articles/united-states-japan-and-south-korea-sign-a-security-framework#s10"
        >
          Read the article at this sentence
        </a>
      </p>
    </div>
  );
}
