import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tidyRuns } from "../../../src/core/intake/tidy-runs.ts";
import { tidyText } from "../../../src/core/intake/tidy-text.ts";
import type { Formatting } from "../../../src/core/model/formatting.ts";
import { writeFormatting } from "../../../src/core/model/formatting.ts";
import { arbitraryRuns } from "../../support/arbitrary-runs.ts";
import "../../support/seed.ts";

/** Texts of whole characters among which stand those that tidying takes out or changes. */
const messy = fc
  .array(
    fc.constantFrom("a", "b", "é", "🚲", " ", "\u00a0", "\r\n", "\n", "\r", "\u2028", "\ufeff", "\u0007"),
    {
      maxLength: 40,
    },
  )
  .map((characters) => characters.join(""));

const formatted = messy.chain((text) =>
  fc.record({ text: fc.constant(text), runs: arbitraryRuns(text.length) }),
);

/** Every visible character with its looks, in order. */
function looks(text: string, runs: Formatting): readonly string[] {
  return [...text.matchAll(/[\p{L}🚲]/gu)].map(({ 0: character, index }) => {
    const run = runs.find(({ start, end }) => start <= index && index < end);
    return `${character} ${run?.bold ?? ""} ${run?.italic ?? ""} ${run?.href ?? ""}`;
  });
}

/** A run that ends or begins within a character moves to its end, so such cuts are made there beforehand. */
function onCharacters(text: string, runs: Formatting): Formatting {
  const whole = (at: number) => (/[\ud800-\udbff]$/u.test(text.slice(0, at)) ? at + 1 : at);
  return runs
    .map((run) => ({ ...run, start: whole(run.start), end: whole(run.end) }))
    .filter(({ start, end }) => start < end);
}

describe("the formatting of a tidied text", () => {
  test("is on the same characters as in the sheet", () => {
    fc.assert(
      fc.property(formatted, ({ text, runs }) => {
        const before = onCharacters(text, runs);

        expect(looks(tidyText(text), tidyRuns(text, before))).toEqual(looks(text, before));
      }),
    );
  });

  test("is the same when it is tidied again", () => {
    fc.assert(
      fc.property(formatted, ({ text, runs }) => {
        const once = tidyRuns(text, runs);

        expect(tidyRuns(tidyText(text), once)).toEqual(once);
      }),
    );
  });

  test("joins runs of one look, and leaves out a blank that stands alone", () => {
    const runs: Formatting = [
      { start: 0, end: 4, bold: true },
      { start: 4, end: 9, bold: true },
      { start: 12, end: 13, italic: true },
    ];

    expect(tidyRuns("  We will do this", runs)).toEqual([{ start: 0, end: 7, bold: true }]);
  });

  test.each<[string, string, readonly [start: number, end: number], readonly [start: number, end: number]]>([
    ["an emoji", "🚲ab", [0, 1], [0, 2]],
    ["the first pair of surrogates", "\u{10000}ab", [0, 1], [0, 2]],
    ["the last pair of surrogates", "\u{10ffff}ab", [0, 1], [0, 2]],
    ["a line break of two characters", "a\r\nbcd", [2, 4], [2, 3]],
  ])("moves a look that ends or begins within %s to its end", (_, text, [start, end], [from, to]) => {
    expect(tidyRuns(text, [{ start, end, bold: true }])).toEqual([{ start: from, end: to, bold: true }]);
  });

  test.each([
    ["two second halves", "\udc00\udc00ab"],
    ["a first half and a private character", "\ud800\ue000ab"],
    ["a first half and a letter", "\ud800ab"],
    ["a letter and a second half", "a\udc00b"],
    ["two letters", "ab"],
    ["a letter and a line break", "a\n\nb"],
  ])("leaves a look where it ends between %s", (_, text) => {
    expect(tidyRuns(text, [{ start: 0, end: 1, bold: true }])).toEqual([{ start: 0, end: 1, bold: true }]);
    expect(tidyRuns("a\rbc", [{ start: 0, end: 2, bold: true }])).toEqual([{ start: 0, end: 2, bold: true }]);
  });

  test("joins what touches once what was between is gone, and only where all of the look is the same", () => {
    const around: Formatting = [
      { start: 0, end: 1, bold: true },
      { start: 1, end: 2, italic: true },
      { start: 2, end: 3, bold: true },
    ];
    const unlike: Formatting = [
      { start: 0, end: 1, bold: true },
      { start: 1, end: 2, bold: true, italic: true },
      { start: 2, end: 3, href: "https://a.example/" },
      { start: 3, end: 4, href: "https://b.example/" },
    ];

    expect(tidyRuns("a\u0007b", around)).toEqual([{ start: 0, end: 2, bold: true }]);
    expect(tidyRuns("abcd", unlike)).toEqual(unlike);
  });

  test("keeps a blank that goes on before or after what is formatted, and no other", () => {
    const before: Formatting = [
      { start: 0, end: 2, bold: true },
      { start: 2, end: 3, italic: true },
    ];
    const after: Formatting = [
      { start: 3, end: 4, italic: true },
      { start: 4, end: 6, bold: true },
    ];

    expect(tidyRuns("ab  cd", before)).toEqual(before);
    expect(tidyRuns("ab  cd", after)).toEqual(after);
    expect(tidyRuns("ab  cd", [{ start: 2, end: 3, italic: true }])).toEqual([]);
    expect(
      tidyRuns("ab  cd", [
        { start: 0, end: 1, bold: true },
        { start: 3, end: 4, italic: true },
      ]),
    ).toEqual([{ start: 0, end: 1, bold: true }]);
  });

  test("fits into a cell, whatever people do", () => {
    const text = "ab".repeat(25_000);
    const runs = Array.from({ length: 25_000 }, (_, at) => ({
      start: 2 * at,
      end: 2 * at + 1,
      bold: true as const,
    }));

    const written = writeFormatting(tidyRuns(text, runs));

    expect(written.length).toBeLessThanOrEqual(45_000);
    expect(written.length).toBeGreaterThan(44_900);
  });
});
