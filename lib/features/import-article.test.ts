import { expect, test } from "vitest";
import { openFreshDatabase } from "@/lib/data/database.testing";
import { isBlocking } from "@/lib/model/generation";
import { decideQuestion } from "./decide-question";
import { draftQuiz } from "./draft-quiz";
import { generateHere } from "./generate-here";
import { type ImportArticleInput, importArticle } from "./import-article";
import { listArticles } from "./list-articles";
import { aPerson, MONDAY } from "./people.testing";
import { publishQuiz } from "./publish-quiz";
import { readArticle } from "./read-article";
import { readQuizDraft } from "./read-quiz-draft";

await openFreshDatabase();

const TEXT = `On 3 May 2024, Norway and Denmark signed an agreement on ferries in Oslo. Norwegian Prime Minister Ana Bergqvist signed it for Norway, and Danish Transport Minister Lars Holm signed it for Denmark.

The agreement covers 14 ferry lines. Denmark will pay 230 million kroner for six electric ferries, and the first ferry is due in June 2026. The Swedish company Vassa Marine won the contract to build the ferries in 2023.

About 1.2 million passengers used the ferries in 2023. Transport Minister Lars Holm said the new ferries would cut emissions by 40 percent. In Bergen, the harbour authority opened a charging station on 12 April 2024.`;

const pasted = (change: Partial<ImportArticleInput> = {}): ImportArticleInput => ({
  title: "Norway and Denmark sign an agreement on ferries",
  text: TEXT,
  publishedOn: "2024-05-04",
  sourceUrl: "",
  publisher: "",
  ...change,
});

const aTeacher = async (name: string) => ({ user: await aPerson("teacher", name), now: MONDAY });

test.each<[string, Partial<ImportArticleInput>, string]>([
  ["nothing", { text: "" }, "empty"],
  ["blanks only", { text: " \n\t " }, "empty"],
  ["three words", { text: "Ministers met today." }, "too-short"],
  ["a megabyte", { text: `${TEXT}\n\n`.repeat(1700) }, "too-long"],
  ["bytes of a picture", { text: "\u0000\u0001\uFFFD\u0004JFIF".repeat(200) }, "not-text"],
  [
    "German",
    {
      text: "Die Regierung hat am Montag in Berlin ein neues Gesetz vorgestellt, das die Preise für Strom und Gas senken soll. Der Minister sagte, dass die Haushalte im kommenden Jahr weniger zahlen werden. Die Opposition hält das Vorhaben für zu teuer und will im Bundestag dagegen stimmen.",
    },
    "not-english",
  ],
  ["half a character", { text: `${TEXT} \uD83D` }, "not-text"],
  ["a title with a null character", { title: "Ferries\u0000" }, "not-text"],
  ["a year before the first", { publishedOn: "0000-01-01" }, "bad-date"],
  ["no title", { title: "  ".trim() }, "no-title"],
  ["a day that does not exist", { publishedOn: "2024-02-30" }, "bad-date"],
  ["an address that runs a script", { sourceUrl: "javascript:alert(1)" }, "bad-address"],
  ["half an address", { sourceUrl: "example.org/article" }, "bad-address"],
])("a paste of %s is refused with a reason", async (name, change, reason) => {
  expect(await importArticle(pasted(change), await aTeacher(name))).toEqual({ ok: false, error: reason });
});

test("a pasted article becomes a draft whose evidence is a sentence of the stored text", async () => {
  const by = await aTeacher("Tove");
  const imported = await importArticle(pasted(), by);
  const drafted = imported.ok ? await draftQuiz(imported.value, by, generateHere) : imported;
  const draft = drafted.ok ? await readQuizDraft(drafted.value.quizId, by) : null;

  expect(draft?.questions.length).toBeGreaterThanOrEqual(3);
  const sentences = draft?.article.paragraphs.flatMap((paragraph) => paragraph.sentences) ?? [];
  for (const { body } of draft?.questions ?? []) {
    const sentence = sentences[body.evidence.sentenceIndex];
    expect(body.evidence.quote).toBe(TEXT.slice(body.evidence.sentence.start, body.evidence.sentence.end));
    expect(sentence).toMatchObject(body.evidence.sentence);
  }
  const asked = new Set(draft?.questions.map(({ body }) => body.evidence.sentenceIndex));
  for (const { sentenceIndex, reasons } of draft?.notAsked ?? []) {
    expect(asked).not.toContain(sentenceIndex);
    expect(reasons.length).toBeGreaterThan(0);
  }
});

test("the same text again, even twice at once, is the same version and the same draft", async () => {
  const by = await aTeacher("Again");
  const [first, second] = await Promise.all([importArticle(pasted(), by), importArticle(pasted(), by)]);
  const ids = [first, second].map((result) => result.ok && result.value.articleVersionId);
  expect(ids[0]).toBe(ids[1]);
  const drafts = first.ok
    ? await Promise.all([draftQuiz(first.value, by, generateHere), draftQuiz(first.value, by, generateHere)])
    : [];
  expect(new Set(drafts.map((result) => result.ok && result.value.quizId)).size).toBe(1);
});

test("a changed text from the same address is the next version of the article", async () => {
  const by = await aTeacher("Corrected");
  const sourceUrl = "https://news.example/ferries";
  const first = await importArticle(pasted({ sourceUrl }), by);
  const second = await importArticle(pasted({ sourceUrl, text: TEXT.replace("14 ferry", "15 ferry") }), by);
  const drafted = second.ok ? await draftQuiz(second.value, by, generateHere) : second;
  const draft = drafted.ok ? await readQuizDraft(drafted.value.quizId, by) : null;
  expect(first.ok && first.value.isKnown).toBe(false);
  expect(draft?.article).toMatchObject({ number: 2, sourceUrl, publisher: "news.example" });
});

test("the text is stored as it was received, line ends and odd characters included", async () => {
  const by = await aTeacher("Exact");
  const text = `\uFEFF${TEXT.replaceAll("\n", "\r\n")}\r\n\r\nA caf\u0065\u0301 in Oslo served 40 guests 🚢 on 5 May 2024.\u200B`;
  const imported = await importArticle(pasted({ text }), by);
  const drafted = imported.ok ? await draftQuiz(imported.value, by, generateHere) : imported;
  const draft = drafted.ok ? await readQuizDraft(drafted.value.quizId, by) : null;
  const stored = text.slice(1);
  for (const { sentences } of draft?.article.paragraphs ?? [])
    for (const sentence of sentences) expect(sentence.text).toBe(stored.slice(sentence.start, sentence.end));
  expect(draft?.article.paragraphs.flatMap(({ sentences }) => sentences).at(-1)?.text).toContain("🚢 on 5 May");
});

test("a later version that nobody has published is not for readers; the published one stays where it was", async () => {
  const by = await aTeacher("Careful");
  const sourceUrl = "https://news.example/unpublished";
  const first = await importArticle(pasted({ sourceUrl, title: "Careful ferries" }), by);
  const drafted = first.ok ? await draftQuiz(first.value, by, generateHere) : first;
  const quizId = drafted.ok ? drafted.value.quizId : "";
  const draft = await readQuizDraft(quizId, by);
  const { id: questionId = "" } = draft?.questions.find(({ issues }) => !issues.some(isBlocking)) ?? {};
  await decideQuestion({ quizId, questionId, versionNumber: 1, decision: "approve" }, by);
  expect(await publishQuiz({ quizId }, by)).toMatchObject({ ok: true });
  await importArticle(pasted({ sourceUrl, title: "Secret", text: TEXT.replace("14 ferry", "15 ferry") }), by);

  const slug = draft?.article.slug ?? "";
  const readBy = (user: typeof by.user | null, version: number | null) =>
    readArticle({ slug, version, withFacts: false }, { user });
  expect(await readBy(null, null)).toMatchObject({ state: "open", latest: 1, article: { number: 1 } });
  expect(await readBy(null, 2)).toBeNull();
  expect(await readBy(by.user, 2)).toMatchObject({ state: "open", latest: 2 });
  const listed = await listArticles({ user: null }, null);
  expect(listed.articles.filter((article) => article.slug === slug)).toMatchObject([{ title: "Careful ferries" }]);
});
