import fc from "fast-check";
import { expect, test } from "vitest";
import { paletteOf } from "../../../src/render/pdf/colours.ts";

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, written anew as a second witness. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("whatever the council's colour, every text on it and in it can be read", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xff_ff_ff }), (value) => {
      const { accent, fill, onFill, tint } = paletteOf(`#${value.toString(16).padStart(6, "0")}`);

      expect(contrast(accent, "#ffffff")).toBeGreaterThanOrEqual(4.5);
      expect(contrast(accent, tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(fill, onFill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast("#1c2733", tint)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 2_000 },
  );
});

test("a colour that is dark enough stays as it is, and a light one bears ink", () => {
  expect(paletteOf("#1b4f72")).toMatchObject({ accent: "#1b4f72", fill: "#1b4f72", onFill: "#ffffff" });
  expect(paletteOf("#FFD500")).toMatchObject({ fill: "#ffd500", onFill: "#1c2733" });
});
