import { expect, test } from "vitest";
import { draw, drawEach } from "./dice.ts";

const all = ["a", "b", "c", "d", "e", "f"];

test("some of a list keep its order, all of it is taken where there are no more, and every one has its chance", () => {
  const drawn = Array.from({ length: 60 }, (_, seed) => draw(all, 2, seed));

  expect(new Set(drawn.map((some) => some.length))).toEqual(new Set([2]));
  expect(drawn.every(([one = "", other = ""]) => one < other)).toBe(true);
  expect(new Set(drawn.flat())).toEqual(new Set(all));
  expect(draw(all, 9, 1)).toEqual(all);
  expect(draw(all, Infinity, 1)).toEqual(all);
});

test("the same seed draws the same, and another one something else", () => {
  expect(drawEach(all, 20, 1)).toEqual(drawEach(all, 20, 1));
  expect(drawEach(all, 20, 1)).not.toEqual(drawEach(all, 20, 2));
});
