import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast, grey, ink, muted, paletteOf, rgbOf, warning } from "../../../src/render/docx/palette.ts";

const white = rgbOf("FFFFFF");

test("whatever the council's colour, its headings and header rows can be read", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => {
      const { accent, tint } = paletteOf(`#${colour.toString(16).padStart(6, "0")}`);

      for (const ground of [white, rgbOf(tint)]) {
        expect(contrast(rgbOf(accent), ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(rgbOf(muted), ground)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test("a colour that is dark enough stays as the council gave it", () => {
  expect(paletteOf("#1b4f72").accent).toBe("1B4F72");
});

test("the colours that are always the same can be read where they are used", () => {
  for (const colour of [ink, muted, warning])
    for (const ground of [white, rgbOf(grey)])
      expect(contrast(rgbOf(colour), ground)).toBeGreaterThanOrEqual(4.5);
});

test("contrast is what WCAG says", () => {
  expect(contrast(rgbOf("000000"), white)).toBeCloseTo(21, 5);
  expect(contrast(rgbOf("767676"), white)).toBeCloseTo(4.54, 2);
});
