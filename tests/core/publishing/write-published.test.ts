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
