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
