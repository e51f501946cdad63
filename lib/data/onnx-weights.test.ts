import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withoutWeights } from "./onnx-weights";

const field = (number: number, content: Uint8Array) => {
  const head = [(number << 3) | 2];
  let left = content.length;
  for (; left > 127; left = Math.floor(left / 128)) head.push((left % 128) | 128);
  return Buffer.concat([Uint8Array.of(...head, left), content]);
};
const dims = Uint8Array.of(1 << 3, 5);
const tensor = (name: string, data: Uint8Array) => Buffer.concat([dims, field(8, Buffer.from(name)), field(9, data)]);
const entry = (key: string, value: string) =>
  field(13, Buffer.concat([field(1, Buffer.from(key)), field(2, Buffer.from(value))]));

test("long weights are left out with word of where they lie, short ones stay", () => {
  const [long, short] = [Buffer.alloc(3_000, 7), Buffer.alloc(8, 9)];
  const graph = Buffer.concat([
    field(1, Buffer.from("node")),
    field(5, tensor("a", long)),
    field(5, tensor("b", short)),
  ]);
  const model = Buffer.concat([Uint8Array.of(1 << 3, 8), field(7, graph)]);
  const reference = Buffer.concat([
    dims,
    field(8, Buffer.from("a")),
    entry("location", "weights"),
    entry("offset", String(model.indexOf(long))),
    entry("length", "3000"),
    Uint8Array.of(14 << 3, 1),
  ]);
  const expected = Buffer.concat([field(1, Buffer.from("node")), field(5, reference), field(5, tensor("b", short))]);
  expect(withoutWeights(model, "weights")).toEqual(Buffer.concat([Uint8Array.of(1 << 3, 8), field(7, expected)]));
});

test("the graph of our network is small without its weights", () => {
  const model = readFileSync(join(process.cwd(), "content", "models", "english.onnx"));
  expect(withoutWeights(model, "weights").length).toBeLessThan(model.length / 100);
});

test.each([
  ["half a number", Buffer.from([0x80])],
  ["a field of no known kind", Buffer.from([(1 << 3) | 3, 0])],
])("%s is no model", (_trap, bytes) => {
  expect(() => withoutWeights(bytes, "weights")).toThrow();
});
