import { describe, expect, test } from "vitest";
import { holdsPersonalNumber } from "../../../src/core/people/personal-number.ts";

describe("holdsPersonalNumber", () => {
  test.each([
    ["a pupil number that ends in a figure", "Pupil H801200001001 was helped."],
    ["a temporary pupil number, which ends in a letter", "Pupil X80120000100C was helped."],
    ["a second pupil number, behind one that only looks like it", "B801200001001, H801200001001"],
    ["a National Insurance number", "Paid to AB123456C in May"],
    ["a National Insurance number in groups", "AB 12 34 56 D"],
  ])("sees %s", (_, text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });

  test.each([
    ["words", "No number at all"],
    ["a number whose check letter is wrong", "Lamp B801200001001"],
    ["a temporary one whose check letter is wrong", "Lamp H80120000100C"],
    ["a number with a figure too many", "H8012000010012"],
    ["a prefix that is never given out", "BG123456C"],
    ["a suffix that is never given out", "AB123456E"],
  ])("does not take %s for one", (_, text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  });
});
