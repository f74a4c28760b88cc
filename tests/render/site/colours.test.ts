import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrast, grounds, paletteOf } from "../../../src/render/site/colours.ts";

const colour = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);

test("black on white has a contrast of 21, and a colour on itself of 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#1b4f72", "#1b4f72")).toBe(1);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
});

test("whatever a council's colour, everything in it or on it can be read in light and in dark mode", () => {
  fc.assert(
    fc.property(colour, (chosen) => {
      const { brand, onBrand, accent, darkAccent } = paletteOf(chosen);

      expect(brand).toBe(chosen);
      expect(contrast(onBrand, brand)).toBeGreaterThanOrEqual(4.5);
      for (const ground of grounds.light) expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
      for (const ground of grounds.dark) expect(contrast(darkAccent, ground)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 2000 },
  );
});

describe("a colour stays the council's where it can", () => {
  test.each([
    ["dark blue", "#1b4f72", "#ffffff", "#1b4f72"],
    ["yellow", "#ffdd00", "#000000", "#806f00"],
    ["grey, on which neither pure nor nearly black would do", "#767676", "#ffffff", "#6f6f6f"],
  ])("%s", (_, chosen, onBrand, accent) => {
    expect(paletteOf(chosen)).toMatchObject({ onBrand, accent });
  });
});
