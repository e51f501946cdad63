import { Check, Clock, EqualApproximately, Minus, X } from "lucide-react";

const WORDS = {
  right: { words: "Correct", tone: "t-right", Icon: Check },
  partial: { words: "Partly correct", tone: "t-care", Icon: EqualApproximately },
  wrong: { words: "Not correct", tone: "t-wrong", Icon: X },
  "not-answered": { words: "Not answered", tone: "quiet", Icon: Minus },
  undecided: { words: "A person decides", tone: "t-care", Icon: Clock },
} as const;

export function Verdict({ verdict }: { verdict: keyof typeof WORDS }) {
  const { words, tone, Icon } = WORDS[verdict];
  return (
    <span className={`verdict verdict-small ${tone}`}>
      <Icon className="icon" aria-hidden="true" /> {words}
    </span>
  );
}
