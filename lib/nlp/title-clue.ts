import type { Issue } from "@/lib/model/generation";
import { keyText, type Question } from "@/lib/model/question";
import type { Article } from "./distractors/article";
import { hasName } from "./distractors/names";
import { surnameOf } from "./entities/person-names";

/**
 * L15 for a whole quiz: the title of the article stands above each question, so it must not hold the answer by any of its names, unless
 * it holds the wrong options as well. A teacher may still ask it under another title.
 */
export function findTitleClue(question: Question, article: Article): Issue[] {
  const { title } = article;
  const key = keyText(question);
  if (title === null || !isNamed(key, question, title, article)) return [];
  const others = question.type === "choice" ? question.options.filter(({ isKey }) => !isKey) : [];
  if (others.length > 0 && others.every(({ text }) => isNamed(text, null, title, article))) return [];
  return [{ rule: "L15", severity: "error", detail: `The title of the article holds the answer “${key}”.` }];
}

function isNamed(text: string, question: Question | null, title: string, { byCanonical }: Article): boolean {
  const entity = byCanonical.get(text);
  const accepted =
    question?.type === "cloze" ? question.gaps.flatMap(({ accepted: forms }) => forms.map((form) => form.text)) : [];
  const surname = entity?.type === "person" ? [surnameOf(entity.canonical)] : [];
  const names = [text, ...accepted, ...surname, ...(entity === undefined ? [] : entity.aliases)];
  return names.some(
    (name) => hasName(title, name) || (/^[\p{Ll}\d]/u.test(name) && hasName(title.toLowerCase(), name.toLowerCase())),
  );
}
