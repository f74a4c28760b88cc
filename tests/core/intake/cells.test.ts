import { describe, expect, test } from "vitest";
import { a1, columnLetters } from "../../../src/core/intake/a1.ts";
import { readChoice } from "../../../src/core/intake/read-choice.ts";
import { readRef, refLabel } from "../../../src/core/intake/read-ref.ts";
import { comparable, tidyText, untrimmed } from "../../../src/core/intake/tidy-text.ts";

test("a cell is called as people call it", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  expect([a1(6, 3), a1(0, 0)]).toEqual(["D7", "A1"]);
});

describe("a ref is read", () => {
  test.each([
    ["2", "2"],
    ["2a", "2a"],
    ["2 A.", "2a"],
    ["2(b)", "2b"],
    ["2. a)", "2a"],
    ["Rec 2a", "2a"],
    ["RECOMMENDATION 12:", "12"],
    ["r.3", "3"],
    ["002", "2"],
    ["999z", "999z"],
    ["\u00a05\n", "5"],
  ])("however people write it: %j", (text, label) => {
    const ref = readRef(text);

    expect(ref && refLabel(ref)).toBe(label);
  });

  test.each(["", "0", "000a", "1000", "2ab", "a2", "2-3", "2a and 2b", "No 2", "five"])(
    "and is none: %j",
    (text) => {
      expect(readRef(text)).toBeNull();
    },
  );
});

describe("the text of a cell is tidied", () => {
  test.each([
    ["  One \n", "One"],
    ["a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"],
    ["a\u00a0b\tc", "a b\tc"],
    ["a\u0000\u0008\u000b\u001f\u007f\ufeffb", "ab"],
    ["\ud83da", "\ufffda"],
    ["\u00a0\ufeff \r", ""],
  ])("%j", (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });

  test("before its ends are cut off as well", () => {
    expect(untrimmed(" a\u00a0\r\n")).toBe(" a \n");
  });

  test("and compared without case, spacing and end punctuation", () => {
    expect(["Due  Date :", "due\ndate*", " DUE DATE. "].map(comparable)).toEqual([
      "due date",
      "due date",
      "due date",
    ]);
    expect(comparable("e.g. this")).toBe("e.g. this");
  });
});

test("a choice is read for what it means, and kept as it was typed", () => {
  const options = ["Yes", "No longer feasible"] as const;

  expect(["yes.", "NO  LONGER\nfeasible", "Perhaps", ""].map((text) => readChoice(text, options))).toEqual([
    { text: "yes.", value: "Yes" },
    { text: "NO  LONGER\nfeasible", value: "No longer feasible" },
    { text: "Perhaps", value: null },
    { text: "", value: null },
  ]);
});
