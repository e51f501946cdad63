import fc from "fast-check";
import { expect, test } from "vitest";
import { aChoiceQuestion, aClozeQuestion, aGap } from "@/lib/model/testing";
import { applyEdit, type QuestionEdit, stemWithGaps } from "./validate-edit";

const choice = aChoiceQuestion({ options: ["Norvia", "Kalland", "Merrow"] });
const cloze = aClozeQuestion({
  stem: "The talks took place in , officials said.",
  at: 24,
  accepted: ["Port Lanna"],
  refused: ["Lanna"],
});
const optionsOf = (...texts: string[]) => texts.map((text, index) => ({ id: `o${index + 1}`, text }));
const edit = (part: Partial<QuestionEdit>): QuestionEdit => ({
  stem: choice.stem,
  options: null,
  accepted: null,
  ...part,
});

test("a stem is shown with its gaps and read back from there", () => {
  expect(stemWithGaps(cloze)).toBe("The talks took place in _____, officials said.");
  expect(applyEdit(cloze, edit({ stem: stemWithGaps(cloze) }))).toEqual({ ok: true, value: cloze });
});

test("a gap moves with the words around it", () => {
  const edited = applyEdit(cloze, edit({ stem: "In _____ the talks took place." }));
  expect(edited).toMatchObject({ ok: true, value: { stem: "In  the talks took place.", gaps: [{ at: 3 }] } });
});

test("the second of two gaps keeps its answers", () => {
  const two = aClozeQuestion({
    stem: " met .",
    gaps: [aGap({ accepted: ["Ida"] }), aGap({ id: "g2", at: 5, accepted: ["Olaf"] })],
  });
  const edited = applyEdit(two, edit({ stem: "Then _____ met with _____." }));
  expect(edited).toMatchObject({
    ok: true,
    value: {
      stem: "Then  met with .",
      gaps: [
        { id: "g1", at: 5 },
        { id: "g2", at: 15 },
      ],
    },
  });
  expect(edited.ok && edited.value.type === "cloze" ? stemWithGaps(edited.value) : null).toBe(
    "Then _____ met with _____.",
  );
});

test.each([
  ["empty stem", choice, edit({ stem: "  " }), "empty-stem"],
  ["stem of gaps only", cloze, edit({ stem: " _____ " }), "empty-stem"],
  ["stem too long", choice, edit({ stem: "x".repeat(501) }), "too-long"],
  ["gap lost", cloze, edit({ stem: "The talks took place." }), "gap-count"],
  ["gap added", cloze, edit({ stem: "_____ met in _____." }), "gap-count"],
  ["options for a cloze", cloze, edit({ stem: stemWithGaps(cloze), options: [] }), "wrong-type"],
  ["accepted for a choice", choice, edit({ accepted: [["Norvia"]] }), "wrong-type"],
  ["empty option", choice, edit({ options: optionsOf("Norvia", " ", "Merrow") }), "empty-option"],
  ["long option", choice, edit({ options: optionsOf("Norvia", "x".repeat(501), "Merrow") }), "too-long"],
  ["same option", choice, edit({ options: optionsOf("Norvia", "the norvia.", "Merrow") }), "same-options"],
  ["option missing", choice, edit({ options: optionsOf("Norvia", "Kalland") }), "unknown-option"],
  [
    "option unknown",
    choice,
    edit({ options: [...optionsOf("Norvia", "Kalland"), { id: "o9", text: "Merrow" }] }),
    "unknown-option",
  ],
  ["no accepted answer", cloze, edit({ stem: stemWithGaps(cloze), accepted: [[" "]] }), "empty-accepted"],
  ["answers for too many gaps", cloze, edit({ stem: stemWithGaps(cloze), accepted: [["a"], ["b"]] }), "gap-count"],
])("an edit that cannot stand is refused: %s", (_case, question, change, error) => {
  expect(applyEdit(question, change)).toEqual({ ok: false, error });
});

test("a distractor with a new text is the teacher's; the key keeps its reason and the evidence stays", () => {
  const edited = applyEdit(choice, edit({ options: optionsOf("Norvia (north)", "Kalland", "Osteria") }));
  expect(edited).toMatchObject({
    ok: true,
    value: {
      evidence: choice.evidence,
      options: [
        { id: "o1", text: "Norvia (north)", isKey: true, tier: null, why: "The sentence says so." },
        choice.options[1],
        { id: "o3", text: "Osteria", isKey: false, tier: "teacher", why: "", evidence: null },
      ],
    },
  });
});

test("answers that were there keep their origin, new ones are the teacher's and refused no longer", () => {
  const accepted = [["Port Lanna", "Lanna", "port lanna", ""]];
  expect(applyEdit(cloze, edit({ stem: stemWithGaps(cloze), accepted }))).toMatchObject({
    ok: true,
    value: {
      gaps: [
        {
          accepted: [
            { text: "Port Lanna", credit: 1, from: "article" },
            { text: "Lanna", credit: 1, from: "teacher" },
          ],
          refused: [],
        },
      ],
    },
  });
});

test("a number with another key is no longer compared with the old value", () => {
  const number = aClozeQuestion({
    kind: "number",
    accepted: ["12"],
    value: { kind: "quantity", value: 12, unit: null, bound: "=" },
  });
  const edited = applyEdit(number, edit({ stem: stemWithGaps(number), accepted: [["13"]] }));
  expect(edited).toMatchObject({ ok: true, value: { gaps: [{ value: null }] } });
});

test("any stem with one gap reads back as it was written, spaces evened out", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (before, after) => {
      const stem = `Talks ${before.replaceAll("_", "-")} _____ ${after.replaceAll("_", "-")}`;
      const edited = applyEdit(cloze, edit({ stem }));
      const written = edited.ok && edited.value.type === "cloze" ? stemWithGaps(edited.value) : null;
      expect(written).toBe(
        stem
          .split(/\s/)
          .filter((word) => word !== "")
          .join(" "),
      );
    }),
  );
});
