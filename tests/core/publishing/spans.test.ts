import { describe, expect, test } from "vitest";
import { spanCutter } from "../../../src/core/publishing/spans-of.ts";
import { oneLine, visibleText } from "../../../src/core/publishing/visible-text.ts";

const href = "https://westmere.example/";
const bold = true as const;

describe("a stretch of a text in spans", () => {
  test("is one span where nothing looks different, and none where it is empty", () => {
    const cut = spanCutter("One two", [], []);

    expect(cut({ start: 0, end: 0 })).toEqual([]);
    expect(cut({ start: 0, end: 7 })).toEqual([{ text: "One two" }]);
  });

  test("is cut wherever a look begins or ends, with links laid over the looks", () => {
    const runs = [
      { start: 2, end: 4, bold },
      { start: 4, end: 6, italic: true as const, href: "https://own.example/" },
    ];
    const cut = spanCutter("0123456789", runs, [
      { start: 3, end: 4, href },
      { start: 7, end: 9, href },
    ]);

    expect(cut({ start: 0, end: 10 })).toEqual([
      { text: "01" },
      { text: "2", bold },
      { text: "3", bold, href },
      { text: "45", italic: true, href: "https://own.example/" },
      { text: "6" },
      { text: "78", href },
      { text: "9" },
    ]);
  });

  test("has its share of a look that goes on over several stretches", () => {
    const cut = spanCutter("one two three", [{ start: 1, end: 11, bold }], []);

    expect(
      [
        { start: 0, end: 3 },
        { start: 4, end: 7 },
        { start: 8, end: 13 },
      ].map(cut),
    ).toEqual([
      [{ text: "o" }, { text: "ne", bold }],
      [{ text: "two", bold }],
      [{ text: "thr", bold }, { text: "ee" }],
    ]);
  });

  test("takes no look from beside it", () => {
    const runs = [
      { start: 0, end: 2, bold },
      { start: 6, end: 8, bold },
    ];

    expect(spanCutter("0123456789", runs, [])({ start: 2, end: 6 })).toEqual([{ text: "2345" }]);
    expect(spanCutter("0123456789", runs, [])({ start: 8, end: 10 })).toEqual([{ text: "89" }]);
  });
});

describe("what can be seen of a text", () => {
  test.each([
    ["a\u200bb\u202ec\u00add\u0007e\ufefff", "abcdef"],
    ["a\tb\nc", "a b\nc"],
    ["\ud800x", "\ufffdx"],
    ["👩‍👩‍👧 ☎️ 👍🏽", "👩‍👩‍👧 ☎️ 👍🏽"],
    ["می‌خواهم", "می‌خواهم"],
    ["a\u200db\u200cc", "abc"],
    ["\u{e0041}\ufff9x\ufffb", "x"],
  ])("is all that shows: %j", (text, visible) => {
    expect(visibleText(text)).toEqual({ text: visible, runs: [] });
  });

  test("keeps its looks on what they were on, and loses those on nothing", () => {
    const text = "\u200ba\u200b\u200bb\u200bc";
    const runs = [
      { start: 0, end: 1, bold },
      { start: 1, end: 3, bold },
      { start: 3, end: 5, href },
      { start: 5, end: 7, italic: true as const },
    ];

    expect(visibleText(text, runs)).toEqual({
      text: "abc",
      runs: [
        { start: 0, end: 1, bold },
        { start: 1, end: 2, href },
        { start: 2, end: 3, italic: true },
      ],
    });
  });

  test("keeps its looks beside an emoji whose joiners stay", () => {
    const text = "\u200b👩‍👧x";

    expect(visibleText(text, [{ start: 6, end: 7, bold }])).toEqual({
      text: "👩‍👧x",
      runs: [{ start: 5, end: 6, bold }],
    });
  });

  test("is put on one line for a name or an answer", () => {
    expect(oneLine(" Zoë\u200b \n\t O'Hara ")).toBe("Zoë O'Hara");
  });
});
