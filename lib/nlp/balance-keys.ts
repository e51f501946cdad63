import type { Candidate, SoundCandidate } from "@/lib/model/generation";
import type { ChoiceQuestion, Option } from "@/lib/model/question";
import { createRandom, hashText, shuffle } from "@/lib/model/random";

/** These stand in ascending order; where the key falls among them was drawn with its neighbours. */
const ORDERED: ReadonlySet<string> = new Set(["number", "date"]);

/**
 * Moves the keys of a set so that each position has about equally many: each question takes a position that had the fewest so
 * far, drawn by `seed` among several, and the option that stood there takes the key's. Numbers and dates keep their order.
 */
export function balanceKeys(chosen: readonly SoundCandidate[], seed: number): Candidate[] {
  const counts = new Map<number, number>();
  const count = (position: number) => counts.set(position, (counts.get(position) ?? 0) + 1);
  const isOrdered = ({ answerType }: SoundCandidate) => ORDERED.has(answerType);
  for (const { candidate } of chosen.filter(isOrdered))
    if (candidate.question.type === "choice") count(keyPosition(candidate.question));
  return chosen.map((sound) => {
    const { candidate } = sound;
    const { question } = candidate;
    if (question.type !== "choice" || isOrdered(sound)) return candidate;
    const positions = shuffle([...question.options.keys()], createRandom(hashText(`${seed}|${candidate.id}|key`)));
    const least = Math.min(...positions.map((position) => counts.get(position) ?? 0));
    const position = positions.find((one) => (counts.get(one) ?? 0) === least) ?? 0;
    count(position);
    return { ...candidate, question: { ...question, options: withKeyAt(question, position) } };
  });
}

const keyPosition = ({ options }: ChoiceQuestion): number => options.findIndex(({ isKey }) => isKey);

/** Ids go by position, so that they say nothing about which option is the key. */
function withKeyAt(question: ChoiceQuestion, position: number): Option[] {
  const options = [...question.options];
  const [from, key, other] = [keyPosition(question), options[keyPosition(question)], options[position]];
  if (key === undefined || other === undefined) return options;
  options[position] = key;
  options[from] = other;
  return options.map((option, index) => ({ ...option, id: question.options[index]?.id ?? option.id }));
}
