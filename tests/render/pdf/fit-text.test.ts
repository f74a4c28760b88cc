import fc from "fast-check";
import { expect, test } from "vitest";
import { textFitter } from "../../../src/render/pdf/fit-text.ts";
import { coveredBy, readFonts } from "../../../src/render/pdf/fonts.ts";

const covered = coveredBy(readFonts());

test.each([
  ["an emoji of several code points is one sign", "👨‍👩‍👧 met", "□ met", ["👨‍👩‍👧"]],
  ["a flag is one sign", "🇬🇧", "□", ["🇬🇧"]],
  ["a letter stays when only its mark is missing", "1\u20E3", "1□", ["\u20E3"]],
  ["each character is told once", "中文中", "□□□", ["中", "文"]],
  ["a letter and its accent are one", "e\u0301", "é", []],
  ["what shows nothing is left out", "a\u200Bb\u202Ec\u00ADd\uFEFF", "abcd", ["\u200B\u202E"].slice(1)],
  ["what steers a terminal becomes a space", "a\u0000b\u001B[31m\u2028c\u0085d", "a b [31m c d", []],
  ["half a character is missing", "\uD800", "□", ["\uFFFD"]],
  ["spaces are one kind", "a\u2003b\u202Fc", "a b\u00A0c", []],
])("%s", (_, text, fitted, replaced) => {
  const fitter = textFitter(covered);

  expect(fitter.fitText(text)).toBe(fitted);
  expect(fitter.replaced()).toEqual(replaced);
});

test("a long word may break after the signs of an address, and nowhere before a combining mark", () => {
  const { fitText } = textFitter(covered);

  expect(fitText("short https://example.org/abcdefgh", 10)).toBe(
    "short http\u200Bs://\u200Bexam\u200Bple.\u200Borg/\u200Babcd\u200Befgh\u200B",
  );
  expect(fitText("x\u0323\u0304".repeat(9), 10)).not.toMatch(/\u200B\p{M}/u);
});

test("whatever the text, the fonts have all of it, and fitting it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const { fitText } = textFitter(covered);

      const fitted = fitText(text);

      expect(
        [...fitted].filter((each) => each !== "\u200B" && !covered.has(each.codePointAt(0) ?? 0)),
      ).toEqual([]);
      expect(fitText(fitted)).toBe(fitted);
    }),
    { numRuns: 500 },
  );
});
