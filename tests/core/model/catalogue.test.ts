import { expect, test } from "vitest";
import { type CataloguedInquiry, latestOf } from "../../../src/core/model/catalogue.ts";
import { snapshotCounts } from "../../../src/core/publishing/snapshot-counts.ts";

function inquiryWith(
  ...versions: readonly (readonly [number: string, isWithdrawn: boolean])[]
): CataloguedInquiry {
  const withdrawn = { on: "2019-04-01", reason: "It named somebody." };
  return {
    slug: "safer-cycling-routes",
    tracker: "ab".repeat(32),
    title: "Safer Cycling Routes",
    committee: "Environment Select Committee",
    agreedByCabinet: "2018-09-10",
    counts: snapshotCounts([]),
    versions: versions.map(([number, isWithdrawn]) => ({
      number,
      path: number,
      date: "2018-09-10",
      publishedOn: "2018-09-11",
      changes: "First version",
      snapshot: "cd".repeat(32),
      chain: "ef".repeat(32),
      files: [],
      withdrawn: isWithdrawn ? withdrawn : null,
    })),
  };
}

test("the latest version is the newest that stands; none when all were withdrawn", () => {
  expect(latestOf(inquiryWith(["1.0", false], ["1.1", false], ["1.2", true]))?.number).toBe("1.1");
  expect(latestOf(inquiryWith(["1.0", false], ["1.1", false]))?.number).toBe("1.1");
  expect(latestOf(inquiryWith(["1.0", true], ["1.1", true]))).toBeNull();
});
