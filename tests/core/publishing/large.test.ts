import { expect, test } from "vitest";
import { formatRun } from "../../../src/core/model/formatting.ts";
import { RichText } from "../../../src/core/model/rich-text.ts";
import { richTextOf } from "../../../src/core/publishing/rich-text-of.ts";
import { publicationOf } from "../../support/published-story.ts";
import { stampedTracker } from "../../support/stamped.ts";

test("five hundred recommendations, and a text of fifty thousand characters, are published", () => {
  const long = "A long answer. ".repeat(3_300);
  const addRows = Array.from({ length: 500 }, (_, index) => ({
    Ref: `${index + 4}`,
    Recommendation: `Do thing ${index}`,
    Agreed: "Yes",
    "Response and proposed action": index === 7 ? long : "- one\n- two",
  }));
  const { recommendations, counts } = publicationOf(stampedTracker({ addRows }), "2025-11-20").snapshot;

  expect(recommendations).toHaveLength(503);
  expect(counts.parts).toBe(504);
  expect(recommendations.at(-1)?.number).toBe(503);
});

test.each([
  ["letters", "x".repeat(50_000)],
  ["blanks", `a${" ".repeat(49_998)}b`],
  ["lines", "- a\n".repeat(12_500)],
  ["addresses", "https://a.example/ ".repeat(2_600)],
  ["brackets", `https://a.example/${")".repeat(49_000)}`],
  ["invisible characters", "\u202e\u200b".repeat(25_000)],
  ["joined emoji", "👩‍".repeat(16_000)],
])("a text of fifty thousand characters becomes rich: %s", (_, text) => {
  const runs = Array.from({ length: 2_500 }, (_unused, at) => formatRun(at * 4, at * 4 + 2, { bold: true }));

  expect(() => RichText.parse(richTextOf(text, runs, { contact: "" }))).not.toThrow();
});
