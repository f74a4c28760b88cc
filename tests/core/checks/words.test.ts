import { describe, expect, test } from "vitest";
import { joinWords, quote } from "../../../src/core/checks/words.ts";

describe("quote", () => {
  test.each([
    ["a short text as it stands", "Nearly there", "Nearly there"],
    ["lines and blanks as one line", "  Nearly\n\n there\t", "Nearly there"],
    ["sixty characters whole", "x".repeat(60), "x".repeat(60)],
    ["one word of sixty-one cut", "x".repeat(61), `${"x".repeat(60)}…`],
    [
      "words that end at sixty whole",
      `${"x".repeat(30)} ${"y".repeat(29)} z`,
      `${"x".repeat(30)} ${"y".repeat(29)}…`,
    ],
    ["a word that runs past sixty not at all", `${"x".repeat(30)} ${"y".repeat(30)}`, `${"x".repeat(30)}…`],
    ["a character of two units whole or not at all", `${"x".repeat(59)}😀😀`, `${"x".repeat(59)}…`],
    ["half a character as a mark", "a\ud83d", "a\u{fffd}"],
    ["four hundred characters, blanks too, whole", `a${" ".repeat(398)}b`, "a b"],
    ["what lies past four hundred as left out", `a${" ".repeat(399)}b`, "a…"],
    ["nothing of a text that is blank that far", " ".repeat(400), ""],
  ])("gives %s", (_, text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });
});

describe("joinWords", () => {
  test.each([
    [[], ""],
    [["2a"], "2a"],
    [["2a", "2b"], "2a and 2b"],
    [["1", "2a", "2b"], "1, 2a and 2b"],
    [["1", "2", "3", "4", "5", "6", "7"], "1, 2, 3, 4, 5, 6 and 7"],
    [["1", "2", "3", "4", "5", "6", "7", "8"], "1, 2, 3, 4, 5, 6 and 2 others"],
  ])("makes of %j %j", (words, joined) => {
    expect(joinWords(words)).toBe(joined);
  });

  test("puts another word before the last where asked to", () => {
    expect(joinWords(["Yes", "Partly", "No"], "or")).toBe("Yes, Partly or No");
  });
});
