import { describe, expect, test } from "vitest";
import { owesUpdates, progressReviews } from "../../../src/core/clocks/progress-reviews.ts";
import type { Flaws } from "../../support/tracker-builder.ts";
import { inspectionOf, wellKeptWorkbook } from "../../support/tracker-builder.ts";

function reviewsFor(inquiry: NonNullable<Flaws["inquiry"]>): readonly string[] | null {
  const reviews = progressReviews(inspectionOf(wellKeptWorkbook({ inquiry })).tracker.inquiry);
  return reviews && [reviews.six.toString(), reviews.twelve.toString()];
}

function refsThatOwe(rows: NonNullable<Flaws["rows"]>): readonly string[] {
  const { recommendations } = inspectionOf(wellKeptWorkbook({ rows })).tracker;
  return recommendations.filter(owesUpdates).map((row) => row.cells.Ref.text);
}

describe("progressReviews", () => {
  test.each([
    ["28 April 2025", ["2025-10-28", "2026-04-28"]],
    ["31 August 2025", ["2026-02-28", "2026-08-31"]],
    ["29 February 2024", ["2024-08-29", "2025-02-28"]],
  ])("come six and twelve months after Cabinet agreed on %s", (agreed, reviews) => {
    expect(reviewsFor({ "Date agreed by Cabinet": agreed })).toEqual(reviews);
  });

  test.each([
    ["before six months, the second stays at twelve", "1 September 2025", ["2025-09-01", "2026-04-28"]],
    ["on the usual day, the second stays too", "28 October 2025", ["2025-10-28", "2026-04-28"]],
    ["a day later, the second moves a day", "29 October 2025", ["2025-10-29", "2026-04-29"]],
    ["after six months, the second comes six months on", "1 December 2025", ["2025-12-01", "2026-06-01"]],
  ])("where the first is set %s", (_, given, reviews) => {
    expect(reviewsFor({ "Progress review date": given })).toEqual(reviews);
  });

  test("are not known before the response is FINAL or without Cabinet's date", () => {
    expect(reviewsFor({ Status: "Draft Final", "Progress review date": "1 September 2025" })).toBeNull();
    expect(
      reviewsFor({ "Date agreed by Cabinet": "", "Progress review date": "1 September 2025" }),
    ).toBeNull();
    expect(reviewsFor({ "Date agreed by Cabinet": "spring" })).toBeNull();
  });

  test("stay as usual when the date in Progress review date cannot be read", () => {
    expect(reviewsFor({ "Progress review date": "autumn" })).toEqual(["2025-10-28", "2026-04-28"]);
  });
});

describe("owesUpdates", () => {
  test("holds for what was accepted in full or in part, and not for a stem or a refusal", () => {
    expect(refsThatOwe({})).toEqual(["1", "2a", "3"]);
  });

  test("holds for a refusal that dates an action, and not for a date beside no answer", () => {
    expect(refsThatOwe({ "2b": { "Action due": "1 May 2026" } })).toEqual(["1", "2a", "2b", "3"]);
    expect(refsThatOwe({ "2a": { Agreed: "" } })).toEqual(["1", "3"]);
  });

  test("never holds for a stem, whatever stands in its row", () => {
    expect(refsThatOwe({ "2": { Agreed: "Yes", "Action due": "1 May 2026" } })).toEqual(["1", "2a", "3"]);
  });
});
