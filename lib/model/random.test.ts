import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom, shuffle } from "./random";

test("a shuffle keeps every item and leaves the list alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const before = [...items];
      expect([...shuffle(items, createRandom(seed))].sort()).toEqual([...items].sort());
      expect(items).toEqual(before);
    }),
  );
});

test("the six orders of three items come about equally often", () => {
  const random = createRandom(1);
  const counts = new Map<string, number>();
  for (let i = 0; i < 1200; i++) {
    const order = shuffle(["a", "b", "c"], random).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect([counts.size, Math.min(...counts.values()) > 150]).toEqual([6, true]);
});
