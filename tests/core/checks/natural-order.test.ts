import { describe, expect, test } from "vitest";
import { comparePlaces, compareRefs } from "../../../src/core/checks/natural-order.ts";

describe("compareRefs", () => {
  test("counts as people do, and puts what is no reference last, in order of the alphabet", () => {
    const inOrder = ["1", "2", "2a", "2b", "3z", "10", "10a", "2ab", "A2", "Four", "row 9", "row 10"];

    expect(inOrder.toSorted(compareRefs)).toEqual(inOrder);
    expect(inOrder.toReversed().toSorted(compareRefs)).toEqual(inOrder);
  });

  test("knows a ref when it meets it again", () => {
    for (const ref of ["1", "2a", "row 9"]) expect(compareRefs(ref, ref)).toBe(0);
  });
});

describe("comparePlaces", () => {
  test("goes by tab first, in the order of the sheet, then by ref", () => {
    const inOrder = [
      { tab: "inquiry", ref: "Inquiry" },
      { tab: "response", ref: "2" },
      { tab: "response", ref: "10" },
      { tab: "versionControl", ref: "1" },
      { tab: "people", ref: "1" },
      { tab: "changeLog", ref: "1" },
      { tab: "baseline", ref: "1" },
    ] as const;

    expect(inOrder.toReversed().toSorted(comparePlaces)).toEqual(inOrder);
  });
});
