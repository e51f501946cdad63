import { MONTHS } from "@/lib/model/english";
import { keyText, type Option, type Question } from "@/lib/model/question";
import type { Random } from "@/lib/model/random";
import type { Zone } from "@/lib/model/reading";
import { storyFrameLength } from "@/lib/model/story-frame";
import { findBareDefinites } from "./definites";
import {
  areNamesOfOne,
  distractorsOf,
  entityNamed,
  GAP,
  hasWords,
  proofText,
  shownStem,
  type VerifySubject,
  wordsIn,
} from "./subject";

/** Damages a sound question in one way; null where this damage cannot be done. For the lint's tests only. */
export type Mutation = {
  readonly rule: string;
  readonly name: string;
  readonly apply: (subject: VerifySubject, random: Random) => VerifySubject | null;
};

const pick = <T>(items: readonly T[], random: Random): T | null => items[Math.floor(random() * items.length)] ?? null;
const withQuestion = (subject: VerifySubject, question: Question): VerifySubject => ({ ...subject, question });

/** The words before the question that name its article. */
const frameOf = ({ question, document }: VerifySubject): string =>
  question.stem.slice(0, storyFrameLength(question.stem, document.title));

/** `stem` as people see it, without the words that name the article. null when it is what it was, or when a cloze would lose its gap. */
function withStem(subject: VerifySubject, stem: string): VerifySubject | null {
  if (stem === shownStem(subject)) return null;
  const { question } = subject;
  const whole = frameOf(subject) + stem;
  if (question.type === "choice") return withQuestion(subject, { ...question, stem: whole });
  const at = whole.indexOf(GAP);
  if (at < 0) return null;
  const [gap, ...others] = question.gaps;
  return withQuestion(subject, { ...question, stem: whole.replace(GAP, ""), gaps: [{ ...gap, at }, ...others] });
}

const replaceStem = (from: RegExp, to: string) => (subject: VerifySubject) =>
  withStem(subject, shownStem(subject).replace(from, to));
/** Puts words before the final mark. */
const endStem = (words: string) => replaceStem(/\s?([?.])$/, `${words}$1`);
const startStem = (words: string) => (subject: VerifySubject) => {
  const stem = shownStem(subject);
  return withStem(subject, words + stem.charAt(0).toLowerCase() + stem.slice(1));
};

const withOptions = (subject: VerifySubject, change: (option: Option) => Option): VerifySubject | null =>
  subject.question.type === "choice"
    ? withQuestion(subject, { ...subject.question, options: subject.question.options.map(change) })
    : null;

function withKey(subject: VerifySubject, text: string): VerifySubject {
  const { question } = subject;
  if (question.type === "choice") {
    return withQuestion(subject, {
      ...question,
      options: question.options.map((option) => (option.isKey ? { ...option, text } : option)),
    });
  }
  const [gap, ...others] = question.gaps;
  return withQuestion(subject, {
    ...question,
    gaps: [{ ...gap, accepted: [{ ...gap.accepted[0], text }] }, ...others],
  });
}

/** Gives one distractor another text. */
function withDistractor(subject: VerifySubject, text: string | null | undefined, random: Random): VerifySubject | null {
  const target = pick(distractorsOf(subject), random);
  if (target === null || text === null || text === undefined) return null;
  return withOptions(subject, (option) => (option.id === target.id ? { ...option, text } : option));
}

const inZone =
  (zone: Zone) =>
  (subject: VerifySubject): VerifySubject => ({
    ...subject,
    sentences: subject.sentences.map((sentence) => ({
      ...sentence,
      zone: sentence.index === subject.question.evidence.sentenceIndex ? zone : sentence.zone,
    })),
  });

/** Changes letters of the source sentence without changing its length, in the article and in the quote alike. */
function damaged(subject: VerifySubject, random: Random, damage: (word: string) => string): VerifySubject | null {
  const { sentence } = subject.question.evidence;
  const word = pick(
    wordsIn(proofText(subject)).filter(({ text }) => /^[a-z]{6,}$/.test(text)),
    random,
  );
  if (word === null) return null;
  const start = sentence.start + word.start;
  const text =
    subject.document.text.slice(0, start) + damage(word.text) + subject.document.text.slice(sentence.start + word.end);
  const quote = text.slice(sentence.start, sentence.end);
  const evidence = { ...subject.question.evidence, quote };
  return { ...subject, document: { ...subject.document, text }, question: { ...subject.question, evidence } };
}

const namesInStem = (subject: VerifySubject): string[] =>
  subject.entities
    .filter(({ type }) => type !== "unknown")
    .flatMap(({ aliases }) => aliases)
    .filter(
      (alias) =>
        /^\p{Lu}/u.test(alias) &&
        hasWords(shownStem(subject), alias) &&
        !areNamesOfOne(alias, keyText(subject.question), subject.entities),
    )
    .sort((a, b) => b.length - a.length);

/** The subject of the sentence: the name it opens with, or the one after an auxiliary. */
function subjectToPronoun(subject: VerifySubject): VerifySubject | null {
  const stem = shownStem(subject);
  for (const name of namesInStem(subject)) {
    const at = stem.indexOf(name);
    const before = stem.slice(0, at);
    if (/^(?:[’']s| [a-z]+ [A-Z])/.test(stem.slice(at + name.length))) continue;
    if (!/^(?:The )?$|\b(?:did|will|does|has|had|was|were) (?:the )?$/.test(before)) continue;
    const pronoun = entityNamed(name, subject.entities)?.type === "person" ? "he" : "it";
    const start = before === "The " ? "" : before.replace(/the $/, "");
    return withStem(
      subject,
      start +
        (start === "" ? `${pronoun.charAt(0).toUpperCase()}${pronoun.slice(1)}` : pronoun) +
        stem.slice(at + name.length),
    );
  }
  return null;
}

const NOUNS: Readonly<Record<string, string>> = {
  person: "official",
  country: "country",
  city: "town",
  company: "company",
  facility: "structure",
  event: "storm",
  region: "island",
};

const RANK = /(?:[Tt]he )?(?:(?:Governor|Judge|President|Prime Minister|Mayor|Engineer) )?$/;

/** "Estria" → "the country"; not where what follows ("of", "between") would still say which one. */
function nameToDefinite(subject: VerifySubject, random: Random): VerifySubject | null {
  const stem = shownStem(subject);
  const names = namesInStem(subject).filter(
    (name) => !namesInStem(subject).some((other) => other !== name && other.includes(name)),
  );
  const name = pick(names, random);
  const noun = NOUNS[entityNamed(name ?? "", subject.entities)?.type ?? ""];
  if (name === null || noun === undefined || hasWords(stem, noun)) return null;
  const at = stem.indexOf(name);
  const after = stem.slice(at + name.length).replace(/^’s/, "");
  if (/^ (?:of|between|in|from|that|who|which|text|secretary)\b|^ \w+ (?:of|secretary|minister)\b/.test(after))
    return null;
  return withStem(subject, `${stem.slice(0, at).replace(RANK, "")}the ${noun}${after}`);
}

/** Keeps at most `count` of the names and numbers. */
const keepAnchors =
  (count: number) =>
  (subject: VerifySubject): VerifySubject | null => {
    let kept = 0;
    const stem = shownStem(subject);
    if (subject.question.type === "choice" || frameOf(subject) !== "") return null;
    const words = stem.split(" ").filter((word, index) => {
      if (word.includes(GAP) || (index === 0 && /^The$/.test(word)) || !/^[“(]?[\p{Lu}\d]/u.test(word)) return true;
      kept++;
      return kept <= count;
    });
    return withStem(subject, words.join(" "));
  };

function halfName(subject: VerifySubject): VerifySubject | null {
  const { evidence } = subject.question;
  const [first = "", second] = keyText(subject.question).split(" ");
  const marked = subject.document.text.slice(evidence.answer.start, evidence.answer.end);
  if (
    second === undefined ||
    marked !== keyText(subject.question) ||
    entityNamed(marked, subject.entities) === null ||
    /^[a-z]/.test(first)
  )
    return null;
  const half = withKey(subject, first);
  return withQuestion(half, {
    ...half.question,
    evidence: { ...evidence, answer: { start: evidence.answer.start, end: evidence.answer.start + first.length } },
  });
}

/** The name that stands right beside the key and "and" in the source sentence. */
function listNeighbour(subject: VerifySubject): string | null {
  const key = keyText(subject.question);
  const proof = proofText(subject);
  const names = subject.entities
    .flatMap(({ aliases }) => aliases)
    .filter((name) => proof.includes(`${name} and ${key}`) || proof.includes(`${key} and ${name}`));
  return names[0] ?? null;
}

const DATE = /\bon (?:Sunday |Monday )?\d{1,2} [A-Z][a-z]+ \d{4}|\bin (?:[A-Z][a-z]+ )?\d{4}/;
const numbersOf = (subject: VerifySubject): boolean =>
  distractorsOf(subject).length > 0 && distractorsOf(subject).every(({ text }) => /^\D*\d[\d,.]*\D*$/.test(text));
const mapNumbers = (subject: VerifySubject, change: (text: string, index: number) => string): VerifySubject | null => {
  if (!numbersOf(subject) || !/\d/.test(keyText(subject.question))) return null;
  let index = 0;
  return withOptions(subject, (option) => (option.isKey ? option : { ...option, text: change(option.text, index++) }));
};
const isPeople = (subject: VerifySubject): boolean =>
  entityNamed(keyText(subject.question), subject.entities)?.type === "person" && distractorsOf(subject).length > 0;
const womenFirst = new Set(["Ida", "Maria", "Lucia", "Hanna", "Clara"]);
const isWoman = (text: string): boolean => womenFirst.has(text.split(" ")[0] ?? "");
const isMan = (text: string): boolean => ["Olaf", "Anselm", "Peter", "Pedro"].includes(text.split(" ")[0] ?? "");
/** Only where an option is known to be of the other gender. */
const genderedEnd =
  (male: string, female: string) =>
  (subject: VerifySubject): VerifySubject | null => {
    if (
      !isPeople(subject) ||
      namesInStem(subject).some((name) => entityNamed(name, subject.entities)?.type === "person")
    )
      return null;
    const others = distractorsOf(subject).map(({ text }) => text);
    if (isWoman(keyText(subject.question)) && others.some(isMan)) return endStem(female)(subject);
    return isMan(keyText(subject.question)) && others.some(isWoman) ? endStem(male)(subject) : null;
  };
const hedgeStem =
  (hedge: string) =>
  (subject: VerifySubject): VerifySubject | null => {
    const stem = shownStem(subject);
    const { question } = subject;
    if (/\b(?:at least|nearly|up to|about|more than) (?:how|_)/i.test(stem)) return null;
    if (question.type === "cloze")
      return question.gaps[0].kind === "number" ? withStem(subject, stem.replace(GAP, `${hedge} ${GAP}`)) : null;
    return withStem(subject, stem.replace(/\bHow (many|much)\b/, `${hedge} how $1`));
  };

/** Adds a sentence to the end of the article; what stood there stays where it was. */
const withSentence = (subject: VerifySubject, sentence: string): VerifySubject => ({
  ...subject,
  document: { ...subject.document, text: `${subject.document.text} ${sentence}` },
});

/** The proof again with another answer; null where the proof names that one too. */
function toldOf(subject: VerifySubject, name: string | undefined): string | null {
  const { answer, sentence } = subject.question.evidence;
  const proof = proofText(subject);
  if (name === undefined || hasWords(proof, name) || distractorsOf(subject).length === 0) return null;
  return proof.slice(0, answer.start - sentence.start) + name + proof.slice(answer.end - sentence.start);
}

/** A distractor of which another sentence says the same, under its own name or a shorter one. */
const rightDistractor =
  (nameOf: (text: string, subject: VerifySubject) => string | undefined) =>
  (subject: VerifySubject, random: Random): VerifySubject | null => {
    const target = pick(distractorsOf(subject), random);
    const told = target === null ? null : toldOf(subject, nameOf(target.text, subject));
    return told === null ? null : withSentence(subject, told);
  };

const NATION = /\b(?:Which|which|who was the) (Norvian|Estrian) /;

/** The distractors belong to another country, as the article says at its end. */
function foreigners(subject: VerifySubject): VerifySubject | null {
  const own = NATION.exec(shownStem(subject))?.[1];
  if (own === undefined || !isPeople(subject)) return null;
  const names = ["Ulf Tarsen", "Bela Korr", "Mika Dahl"];
  const told = names.map((name) => `${own === "Norvian" ? "Estrian" : "Norvian"} President ${name} was there.`);
  let index = 0;
  const renamed = withOptions(subject, (option) => (option.isKey ? option : { ...option, text: names[index++] ?? "" }));
  return renamed && withSentence(renamed, told.join(" "));
}

/** The distractors name another country themselves. */
function foreignBodies(subject: VerifySubject): VerifySubject | null {
  const own = NATION.exec(shownStem(subject))?.[1];
  if (own === undefined) return null;
  const people = own === "Norvian" ? "Estrian" : "Norvian";
  const bodies = ["Steel Works", "Water Company", "Harbour Union"];
  let index = 0;
  return withOptions(subject, (option) =>
    option.isKey ? option : { ...option, text: `${people} ${bodies[index++]}` },
  );
}

/** Gives the article another title, in the question as well. */
function withTitle(subject: VerifySubject, title: string): VerifySubject | null {
  const own = subject.document.title;
  if (own === null || frameOf(subject) === "") return null;
  const stem = subject.question.stem.replace(own, title);
  const { question } = subject;
  const moved = stem.length - question.stem.length;
  const document = { ...subject.document, title };
  if (question.type === "choice") return { ...subject, document, question: { ...question, stem } };
  const [gap, ...others] = question.gaps;
  return { ...subject, document, question: { ...question, stem, gaps: [{ ...gap, at: gap.at + moved }, ...others] } };
}

/** Another of what the question calls "the crane" because its article tells of one. */
const secondOfKind =
  (sentenceOf: (noun: string) => string) =>
  (subject: VerifySubject): VerifySubject | null => {
    const [bare] = findBareDefinites({ ...subject, document: { ...subject.document, text: "" } });
    const noun = /“the (?:.* )?(\p{L}+?)(?:[’']s)?”/u.exec(bare ?? "")?.[1];
    return noun === undefined || frameOf(subject) === "" ? null : withSentence(subject, sentenceOf(noun));
  };

export const MUTATIONS: readonly Mutation[] = [
  {
    rule: "L1",
    name: "shift the sentence",
    apply: (s) =>
      withQuestion(s, {
        ...s.question,
        evidence: {
          ...s.question.evidence,
          sentence: { start: s.question.evidence.sentence.start + 1, end: s.question.evidence.sentence.end + 1 },
        },
      }),
  },
  {
    rule: "L1",
    name: "change a word of the quote",
    apply: (s, random) => {
      const word = pick(wordsIn(s.question.evidence.quote), random);
      if (word === null) return null;
      const quote = `${s.question.evidence.quote.slice(0, word.start)}elsewhere${s.question.evidence.quote.slice(word.end)}`;
      return withQuestion(s, { ...s.question, evidence: { ...s.question.evidence, quote } });
    },
  },
  {
    rule: "L1",
    name: "mark another word",
    apply: (s, random) => {
      const { sentence, answer } = s.question.evidence;
      const others = wordsIn(proofText(s))
        .map((w) => ({ start: sentence.start + w.start, end: sentence.start + w.end }))
        .filter((span) => span.end <= answer.start || span.start >= answer.end);
      const other = pick(others, random);
      return other && withQuestion(s, { ...s.question, evidence: { ...s.question.evidence, answer: other } });
    },
  },
  {
    rule: "L1",
    name: "another sentence number",
    apply: (s) =>
      withQuestion(s, {
        ...s.question,
        evidence: { ...s.question.evidence, sentenceIndex: s.question.evidence.sentenceIndex + 1 },
      }),
  },
  {
    rule: "L1",
    name: "key the sentence does not give",
    apply: (s) => withKey(s, /\d/.test(keyText(s.question)) ? "9,999" : "Velmar"),
  },
  { rule: "L2", name: "subject to pronoun", apply: subjectToPronoun },
  { rule: "L2", name: "fronted clause with a pronoun", apply: startStem("After they left, ") },
  { rule: "L2", name: "our", apply: replaceStem(/\bthe\b/, "our") },
  { rule: "L3", name: "date to weekday", apply: replaceStem(DATE, "on Monday") },
  { rule: "L3", name: "date to last week", apply: replaceStem(DATE, "last week") },
  { rule: "L3", name: "today", apply: endStem(" today") },
  { rule: "L3", name: "this week", apply: endStem(" this week") },
  { rule: "L4", name: "name to definite", apply: nameToDefinite },
  { rule: "L4", name: "after the meeting", apply: endStem(" after the meeting") },
  {
    rule: "L4",
    name: "article of two of the kind",
    apply: secondOfKind((noun) => `Another ${noun}, and yet another ${noun}.`),
  },
  {
    rule: "L4",
    name: "article of two named ones",
    apply: secondOfKind((noun) => `The Velmar ${noun} and the Osteria ${noun}.`),
  },
  { rule: "L5", name: "all anchors gone", apply: keepAnchors(0) },
  { rule: "L5", name: "one anchor left", apply: keepAnchors(1) },
  {
    rule: "L6",
    name: "cut short",
    apply: (s) =>
      withStem(
        s,
        `${s.question.type === "cloze" ? `${GAP} ` : ""}${shownStem(s).replace(GAP, "").split(" ").slice(0, 4).join(" ")}?`,
      ),
  },
  {
    rule: "L6",
    name: "said seven times",
    apply: (s) => withStem(s, `${shownStem(s)}${` ${shownStem(s).replace(GAP, "it")}`.repeat(6)}`),
  },
  {
    rule: "L7",
    name: "hedge dropped",
    apply: (s) => {
      const stem = shownStem(s)
        .replace(/\b(?:at least|nearly|up to|about) (?=how|_)/i, "")
        .replace(/ may /, " will ");
      return withStem(s, stem);
    },
  },
  { rule: "L7", name: "hedge exchanged", apply: replaceStem(/\b(?:At least|Nearly|Up to) (?=how|_)/, "About ") },
  { rule: "L7", name: "hedge added: about", apply: hedgeStem("About") },
  { rule: "L7", name: "hedge added: more than", apply: hedgeStem("More than") },
  {
    rule: "L8",
    name: "source dropped",
    apply: replaceStem(/, according to (?!the article)[^?]+|, the Norvian Safety Board said/, ""),
  },
  {
    rule: "L8",
    name: "source made a place",
    apply: replaceStem(/, according to (?!the article)[^?]+|, the Norvian Safety Board said/, " near Port Lanna"),
  },
  { rule: "L9", name: "stray closing mark", apply: (s) => withStem(s, `${shownStem(s)}".`) },
  { rule: "L9", name: "bracket left open", apply: endStem(" (in Norvia") },
  { rule: "L9", name: "sic", apply: endStem(" [sic]") },
  { rule: "L9", name: "ellipsis", apply: endStem(" …") },
  { rule: "L9", name: "doubled comma", apply: replaceStem(/^(\S+) (\S+) /, "$1 $2,, ") },
  { rule: "L9", name: "boilerplate sentence", apply: inZone("boilerplate") },
  {
    rule: "L10",
    name: "alias of the key",
    apply: (s, random) => {
      const aliases =
        entityNamed(keyText(s.question), s.entities)?.aliases.filter((alias) => alias !== keyText(s.question)) ?? [];
      return withDistractor(s, pick(aliases, random), random);
    },
  },
  {
    rule: "L10",
    name: "key with an article",
    apply: (s, random) => withDistractor(s, `the ${keyText(s.question)}`, random),
  },
  {
    rule: "L10",
    name: "names turned round",
    apply: (s, random) =>
      withDistractor(
        s,
        isPeople(s) && keyText(s.question).includes(" ") ? keyText(s.question).split(" ").reverse().join(" ") : null,
        random,
      ),
  },
  {
    rule: "L11",
    name: "entity of another type",
    apply: (s, random) => {
      const own = entityNamed(keyText(s.question), s.entities);
      const kinds = ["person", "country", "city"].filter((type) => type !== own?.type);
      return own === null
        ? null
        : withDistractor(
            s,
            pick(
              s.entities.filter(({ type }) => kinds.includes(type)),
              random,
            )?.canonical,
            random,
          );
    },
  },
  {
    rule: "L11",
    name: "number among names, name among numbers",
    apply: (s, random) => withDistractor(s, /\d/.test(keyText(s.question)) ? "Estria" : "1,480", random),
  },
  {
    rule: "L11",
    name: "title on the key alone",
    apply: (s) => (isPeople(s) ? withKey(s, `President ${keyText(s.question)}`) : null),
  },
  {
    rule: "L11",
    name: "surname only",
    apply: (s, random) => (isPeople(s) ? withDistractor(s, "Halvorsen", random) : null),
  },
  { rule: "L12", name: "with his wife", apply: genderedEnd(" with his wife", " with her husband") },
  { rule: "L12", name: "as king or queen", apply: genderedEnd(" as a businessman", " as a businesswoman") },
  { rule: "L13", name: "people of another country", apply: foreigners },
  { rule: "L13", name: "bodies of another country", apply: foreignBodies },
  {
    rule: "L14",
    name: "wrong article",
    apply: (s) => {
      const vowel = /^[aeiou]/i.test(keyText(s.question));
      if (
        s.question.type === "choice" ||
        /^\d|^u|^eu|^(?:a|an|the) /i.test(keyText(s.question)) ||
        /_’s|_'s/.test(shownStem(s))
      )
        return null;
      return withStem(s, shownStem(s).replace(/(?:\b(?:the|an?) )?_____/i, `${vowel ? "a" : "an"} ${GAP}`));
    },
  },
  {
    rule: "L14",
    name: "these before one",
    apply: (s) =>
      s.question.type === "cloze" && /^(?!a |the )[a-z ]+[^s]$/.test(keyText(s.question))
        ? withStem(s, shownStem(s).replace(/(?:\b(?:the|an?) )?_____/i, `several ${GAP}`))
        : null,
  },
  {
    rule: "L15",
    name: "word of the key in the stem",
    apply: (s, random) => {
      // one word of a long name that is typed is a hint at most
      if (s.question.type === "cloze" && wordsIn(keyText(s.question)).length > 2) return null;
      const word = pick(
        wordsIn(keyText(s.question)).filter(
          ({ text }) =>
            /^\p{L}{4,}$/u.test(text) &&
            !/illion|percent|euros|Bank|Court|University|Commission|Party|Union|Ministry|Organization|Committee/.test(
              text,
            ) &&
            !MONTHS.includes(text.toLowerCase()),
        ),
        random,
      );
      const shared =
        word !== null && distractorsOf(s).length > 0 && distractorsOf(s).every(({ text }) => hasWords(text, word.text));
      return word === null || shared ? null : endStem(` near ${word.text}`)(s);
    },
  },
  { rule: "L15", name: "key in the title", apply: (s) => withTitle(s, `What became of ${keyText(s.question)} then`) },
  {
    rule: "L15",
    name: "its people",
    apply: (s) =>
      entityNamed(keyText(s.question), s.entities)?.type === "country"
        ? endStem(` with ${keyText(s.question).replace(/ia$/, "i")}an money`)(s)
        : null,
  },
  {
    rule: "L15",
    name: "another currency",
    apply: (s) => (keyText(s.question).includes("$") ? endStem(" (€70 million)")(s) : null),
  },
  {
    rule: "L16",
    name: "key made longer",
    apply: (s) => {
      const longest = Math.max(0, ...distractorsOf(s).map(({ text }) => text.length));
      return longest === 0
        ? null
        : withKey(s, keyText(s.question).padEnd(Math.ceil(longest * 1.5) + 7, " and its partners"));
    },
  },
  {
    rule: "L16",
    name: "distractors made shorter",
    apply: (s) =>
      keyText(s.question).length > 11
        ? withOptions(s, (option) => (option.isKey ? option : { ...option, text: option.text.slice(0, 4) }))
        : null,
  },
  {
    rule: "L17",
    name: "distractors rounded",
    apply: (s) =>
      /[1-9]$/.test(keyText(s.question)) ? mapNumbers(s, (_text, index) => `${(index + 1) * 1000}`) : null,
  },
  {
    rule: "L17",
    name: "another unit",
    apply: (s) => mapNumbers(s, (text, index) => (index === 0 ? `${text} miles` : text)),
  },
  {
    rule: "L17",
    name: "more exact",
    apply: (s) =>
      mapNumbers(s, (text, index) =>
        index === 0 ? text.replace(/(\d)(\D*)$/, text.includes(".") ? "$125$2" : "$1.25$2") : text,
      ),
  },
  {
    rule: "L17",
    name: "turned round",
    apply: (s) =>
      numbersOf(s) && s.question.type === "choice"
        ? withQuestion(s, { ...s.question, options: [...s.question.options].reverse() })
        : null,
  },
  { rule: "L18", name: "the article says the same of a distractor", apply: rightDistractor((text) => text) },
  {
    rule: "L18",
    name: "the same of a distractor by a shorter name",
    apply: rightDistractor((text, { entities }) =>
      entityNamed(text, entities)?.aliases.find((alias) => alias !== text),
    ),
  },
  {
    rule: "L19",
    name: "name from the stem",
    apply: (s, random) => withDistractor(s, pick(namesInStem(s), random), random),
  },
  {
    rule: "L19",
    name: "part of the key",
    apply: (s, random) =>
      withDistractor(s, /\d/.test(keyText(s.question)) ? null : `northern ${keyText(s.question)}`, random),
  },
  { rule: "L19", name: "list neighbour", apply: (s, random) => withDistractor(s, listNeighbour(s), random) },
  { rule: "L20", name: "not", apply: replaceStem(/\b(did|will|has|was|were|is)\b/, "$1 not") },
  { rule: "L20", name: "all of the above", apply: (s, random) => withDistractor(s, "All of the above", random) },
  { rule: "L20", name: "always", apply: (s, random) => withDistractor(s, "always the same", random) },
  { rule: "L21", name: "half of a name", apply: halfName },
  { rule: "L21", name: "weekday", apply: (s) => withKey(s, "Tuesday") },
  { rule: "L21", name: "byline", apply: inZone("byline") },
  { rule: "L23", name: "headline", apply: inZone("headline") },
  { rule: "L23", name: "caption", apply: (s) => (/\d{4}/.test(shownStem(s)) ? null : inZone("caption")(s)) },
  {
    rule: "L24",
    name: "vowels lost",
    apply: (s, random) => damaged(s, random, (word) => word.replace(/[aeiouy]/g, "x")),
  },
  {
    rule: "L24",
    name: "cut by an ellipsis",
    apply: (s, random) => damaged(s, random, (word) => `${word.slice(0, 3)}…${word.slice(4)}`),
  },
  {
    rule: "L24",
    name: "lost character",
    apply: (s, random) => damaged(s, random, (word) => `${word.slice(0, 2)}\ufffd${word.slice(3)}`),
  },
  {
    rule: "L24",
    name: "broken by a hyphen",
    apply: (s, random) => damaged(s, random, (word) => `${word.slice(0, 2)}- ${word.slice(4)}`),
  },
];
