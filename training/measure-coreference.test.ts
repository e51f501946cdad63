import { expect, test } from "vitest";
import { listMentions } from "./gold-mentions";
import { type CoreferenceKind, countRules, listAnaphors, measureCoreference } from "./measure-coreference";
import { aDocument } from "./rows.testing";

const DOCUMENT = aDocument(
  [
    "Mara NNP 3 nsubj (1-person-new-n-cf1-1-coref",
    "Olsen NNP 1 flat 1)",
    "led VBD 0 root",
    "her PRP$ 5 nmod:poss (2-organization-new-n-cf2-2-coref(1-person-giv:act-n-cf1-1-ana)",
    "crew NN 3 obj 2)",
  ],
  [
    "She PRP 2 nsubj (1-person-giv:act-n-cf1-1-ana)",
    "praised VBD 0 root",
    "the DT 4 det (2-organization-giv:act-n-cf2-2-coref",
    "crew NN 2 obj 2)",
    ", , 8 punct",
    "as IN 8 mark",
    "it PRP 8 nsubj (3-abstract-acc:inf-n-cf3-1-sgl)",
    "rained VBD 2 advcl",
  ],
);
const mentions = listMentions(DOCUMENT);

test.each<[CoreferenceKind, readonly string[]]>([
  ["he-she", ["She"]],
  ["possessive", ["her"]],
  ["definite", ["the crew"]],
  ["it", []],
  ["they", []],
])("the anaphors of a kind have their thing before them: %s", (kind, texts) => {
  const found = listAnaphors(mentions, kind).map(({ span }) => DOCUMENT.text.slice(span.start, span.end));
  expect(found).toEqual(texts);
});

const at = (text: string, after = 0) => {
  const start = DOCUMENT.text.indexOf(text, after);
  return { start, end: start + text.length };
};

test.each([
  ["to a name", "he-she", at("She"), at("Mara Olsen"), 100],
  ["to a part of a name that holds its head", "he-she", at("She"), at("Mara"), 100],
  ["to a part of a name without its head", "he-she", at("She"), at("Olsen"), 0],
  ["to another thing", "definite", at("the crew"), at("Mara Olsen"), 0],
  ["from the noun alone", "definite", at("crew", at("the crew").start), at("her crew"), 100],
  ["from what is no mention", "it", at("rained"), at("her crew"), 0],
] as const)("a link is right when both ends are one thing: %s", (_trap, kind, from, to, precision) => {
  const documents = [{ text: DOCUMENT.text, links: [{ kind, from, to }], mentions }];
  expect(measureCoreference(documents, { kind, form: /./ })).toMatchObject({ precision, links: 1 });
});

test("recall and coverage are shares of the anaphors", () => {
  const links = [{ kind: "possessive", from: at("her"), to: at("crew") } as const];
  expect(
    measureCoreference(
      [
        { text: DOCUMENT.text, links, mentions },
        { text: DOCUMENT.text, links: [], mentions },
      ],
      { kind: "possessive", form: /./ },
    ),
  ).toEqual({
    precision: 0,
    recall: 0,
    coverage: 50,
    links: 1,
    anaphors: 2,
  });
});

test.each([
  ["her", 100],
  ["its", 0],
])("a row counts the links and anaphors of its form alone: %s", (form, precision) => {
  const links = [{ kind: "possessive", from: at("her"), to: at("Mara Olsen") } as const];
  expect(
    measureCoreference([{ text: DOCUMENT.text, links, mentions }], {
      kind: "possessive",
      form: new RegExp(`^${form}$`),
    }),
  ).toMatchObject({ precision, links: precision / 100, anaphors: precision / 100 });
});

test("links are counted by their rule", () => {
  const links = [
    { reason: "sure", from: at("She"), to: at("Mara Olsen") },
    { reason: "sure", from: at("She"), to: at("her crew") },
    { reason: "apt", from: at("the crew"), to: at("her crew") },
  ];
  expect([...countRules([{ links, mentions }])]).toEqual([
    ["apt", { right: 1, links: 1 }],
    ["sure", { right: 1, links: 2 }],
  ]);
});
