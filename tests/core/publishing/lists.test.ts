import { describe, expect, test } from "vitest";
import { findLists, linesOf } from "../../../src/core/publishing/find-lists.ts";

/** The blocks of a text with their words instead of their places. */
function blocks(text: string) {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return findLists(text, linesOf(text)).map((block) =>
    block.kind === "paragraph"
      ? words(block.line)
      : { style: block.style, start: block.start, items: block.items.map(words) },
  );
}

test("lines are what is filled between the breaks, without blank ends", () => {
  expect(linesOf(" One. \n\n \t\nTwo")).toEqual([
    { start: 1, end: 5 },
    { start: 11, end: 14 },
  ]);
  expect(linesOf("")).toEqual([]);
});

describe("lines make a list", () => {
  test.each<[string, ReturnType<typeof blocks>]>([
    ["On:\n- one\n- two\nEnd", ["On:", { style: "bullet", start: 1, items: ["one", "two"] }, "End"]],
    ["•\tone", [{ style: "bullet", start: 1, items: ["one"] }]],
    ["*   one\n*   two", [{ style: "bullet", start: 1, items: ["one", "two"] }]],
    ["– one\n– two", [{ style: "bullet", start: 1, items: ["one", "two"] }]],
    ["(a) one\n(b) two\n(c) three", [{ style: "letter", start: 1, items: ["one", "two", "three"] }]],
    ["a) one\nb) two", [{ style: "letter", start: 1, items: ["one", "two"] }]],
    ["9. one\n10. two", [{ style: "number", start: 9, items: ["one", "two"] }]],
    [
      "1. one\n2. two\n1. three\n2. four",
      [
        { style: "number", start: 1, items: ["one", "two"] },
        { style: "number", start: 1, items: ["three", "four"] },
      ],
    ],
    [
      "- one\n- two\n• three",
      [
        { style: "bullet", start: 1, items: ["one", "two"] },
        { style: "bullet", start: 1, items: ["three"] },
      ],
    ],
    [
      "a. one\nb. two\n1. three\n2. four",
      [
        { style: "letter", start: 1, items: ["one", "two"] },
        { style: "number", start: 1, items: ["three", "four"] },
      ],
    ],
  ])("where they surely are one: %j", (text, found) => {
    expect(blocks(text)).toEqual(found);
  });

  test.each([
    "- one",
    "- one\n* two",
    "a. one",
    "(b) one\n(c) two",
    "a. one\na. two",
    "a. one\nb) two",
    "(a) one\nb) two",
    "1. one",
    "0. one\n1. two",
    "1. one\n3. two",
    "1. one\n2) two",
    "A. one\nB. two",
    "ab. one\nac. two",
    "1.5 one\n2.5 two",
    "100. one\n101. two",
    "-one\n-two",
    "- \n- ",
    "x - one\nx - two",
  ])("and else stay as they were typed: %j", (text) => {
    expect(blocks(text)).toEqual(text.split("\n").map((line) => line.trim()));
  });

  test("whose markers stand in the first forty characters", () => {
    const item = (blanks: number) => `-${" ".repeat(blanks)}one`;

    expect(blocks([38, 38].map(item).join("\n"))).toEqual([
      { style: "bullet", start: 1, items: ["one", "one"] },
    ]);
    expect(blocks([39, 39].map(item).join("\n"))).toEqual([39, 39].map(item));
  });
});
