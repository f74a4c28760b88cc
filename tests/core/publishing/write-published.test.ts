import { expect, test } from "vitest";
import { writePublished } from "../../../src/core/publishing/write-published.ts";
import { applyWrites } from "../../support/apply-writes.ts";
import { trackerIn } from "../../support/plan.ts";
import { stampedTracker } from "../../support/stamped.ts";

test("what was published is noted in the Published tab, and read back from there", () => {
  const rows = ["FINAL 1.0", "1.1"].map((version) => ({
    version,
    address: `https://westmere.example/safer-cycling-routes/${version}/`,
    digest: "ab".repeat(32),
    at: "2025-11-20 09:45",
  }));
  let workbook = stampedTracker({});
  for (const row of rows) {
    const fence = { id: 1, nonce: "n", stays: false };
    const cells = writePublished(trackerIn(workbook), row);
    workbook = applyWrites(workbook, { fence, cells }) ?? workbook;
  }

  expect(trackerIn(workbook).published).toEqual(rows);
});

test("the note stands below the last filled row, in a row that is added where the grid has none left", () => {
  const row = { version: "1.1", address: "https://a.example/1.1/", digest: "ab", at: "2025-11-20 09:45" };
  const tracker = trackerIn(stampedTracker({}));
  const placed = (filledRows: number, gridRows: number) =>
    writePublished(
      { ...tracker, places: { ...tracker.places, published: { id: 7, filledRows, gridRows } } },
      row,
    );
  const note = {
    kind: "overwrite",
    tabId: 7,
    row: 3,
    column: 0,
    rows: [["1.1", "https://a.example/1.1/", "ab", "2025-11-20 09:45"]],
  };

  expect(placed(3, 4)).toEqual([note]);
  expect(placed(3, 3)).toEqual([{ kind: "grow", tabId: 7, rows: 1 }, note]);
});
