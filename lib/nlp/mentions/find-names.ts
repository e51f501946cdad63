import type { ReadSentence, Word } from "@/lib/nlp/read/read";
import { SAID_VERBS } from "@/lib/nlp/read/verbs";
import type { Gazetteer } from "./gazetteer";
import type { Name } from "./name";
import { type Evidence, endOfRun, readEvidence, startsName } from "./name-runs";
import { splitRun } from "./split-run";

/** Finds the names of the sentences that may state or explain facts, in order; headlines and bylines are passed over. */
export function findNames(sentences: readonly ReadSentence[], gazetteer: Gazetteer): Name[] {
  const readable = sentences.filter(({ sentence }) =>
    ["body", "list", "caption", "deck", "quote"].includes(sentence.zone),
  );
  const evidence = readEvidence(readable, gazetteer);
  return readable.flatMap((sentence) => withPersons(findNamesIn(sentence, evidence), sentence.words));
}

/** Names of two or three words that stand where persons do: "…, who", "…, 54,", "… said", beside a person in a list. */
function withPersons(names: readonly Name[], words: readonly Word[]): Name[] {
  return names.map((name, index) => {
    const length = name.to - name.from;
    if (name.type !== "unknown" || length < 2 || length > 3 || !/^(?:\p{Lu}[\p{Ll}\p{M}’'-]+ ?)+$/u.test(name.text))
      return name;
    const [next, second, third] = [words[name.to], words[name.to + 1], words[name.to + 2]];
    const isAged = next?.text === "," && /^\d{2}$/.test(second?.text ?? "") && third?.text === ",";
    const isWho = next?.text === "," && second?.lower === "who";
    const isListed = [names[index - 1], names[index + 1]].some(
      (other) => other?.type === "person" && other.title === null && isNextInList(name, other, words),
    );
    return isAged || isWho || SAID_VERBS.has(next?.lower ?? "") || isListed ? { ...name, type: "person" } : name;
  });
}

function isNextInList(a: Name, b: Name, words: readonly Word[]): boolean {
  const between = words.slice(Math.min(a.to, b.to), Math.max(a.from, b.from)).map((word) => word.lower);
  return between.length > 0 && between.length <= 2 && between.every((word) => word === "," || word === "and");
}

function findNamesIn({ sentence, words }: ReadSentence, evidence: Evidence): Name[] {
  const names: Name[] = [];
  let index = 0;
  while (index < words.length) {
    if (!startsName(words, index, evidence)) {
      index++;
      continue;
    }
    const end = endOfRun(words, index, evidence.gazetteer);
    names.push(
      ...splitRun(words, index, end, evidence.gazetteer).map((name) => ({ sentenceIndex: sentence.index, ...name })),
    );
    index = end;
  }
  return names;
}
