import type { Fact } from "@/lib/model/fact";
import { type Clause, isKept } from "./clause";
import type { FocusDraft } from "./found";

const ASKED = new Set(["patient", "attribute", "topic"]);

/** Nouns that say too little to be an answer. */
const EMPTY = new Set(
  `part place time way number lot people person thing things something fact case member members group areas area example reason
  result one ones others kind type role effect care course hand need use end day days year years week month home term terms
  majority rest half total series range variety amount level order act action news words statement comment support access`
    .trim()
    .split(/\s+/),
);

/**
 * Things that are no names and yet exact: "carbon monoxide poisoning", "a flight engineer", two or three words in one piece that end
 * in two nouns. One noun, or a noun with an adjective, could be said in too many ways.
 */
export function listPhraseFocuses(clause: Clause, { roles }: Fact): FocusDraft[] {
  const { words, verb } = clause;
  return roles.flatMap(({ name, span, mentionId }): FocusDraft[] => {
    if (!ASKED.has(name) || mentionId !== null) return [];
    const inside = [...words.keys()].filter((index) => {
      const own = words[index]?.span;
      return own !== undefined && own.start >= span.start && own.end <= span.end;
    });
    const bare = inside.filter((index, at) => at > 0 || !/^(?:DT|PRP\$)$/.test(words[index]?.tag ?? ""));
    const [from, last] = [bare[0], bare.at(-1)];
    if (from === undefined || last === undefined || from <= verb || bare.length > 3) return [];
    const isPlain = bare.every(
      (index) => /^(?:NNS?|JJ|VBN|VBG)$/.test(words[index]?.tag ?? "") && /^\p{Ll}/u.test(words[index]?.text ?? ""),
    );
    const head = words[last];
    if (last === from || !/^NNS?$/.test(words[last - 1]?.tag ?? "")) return [];
    const range = { from, to: last + 1 };
    if (!isPlain || !/^NNS?$/.test(head?.tag ?? "") || EMPTY.has(head?.lower ?? "") || !isKept(clause, range))
      return [];
    return [{ range, kind: "phrase", name: null, pair: null, value: null, hedge: null }];
  });
}
