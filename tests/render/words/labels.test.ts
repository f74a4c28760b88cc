import { describe, expect, test } from "vitest";
import { countWords, dateWords, stateWords, versionWords } from "../../../src/render/words/labels.ts";
import { countsOf, part, recommendation } from "../../support/sample-snapshot.ts";

test.each([
  ["2019-03-22", "22 March 2019"],
  ["2019-02-31", "2019-02-31"],
  ["end of term", "end of term"],
  ["", ""],
])("the date %j reads %j", (written, words) => {
  expect(dateWords(written)).toBe(words);
});

test.each([
  ["FINAL 1.0", "version 1.0"],
  ["1.6", "version 1.6"],
  ["0.3", "version 0.3"],
  ["Draft Final 2", "Draft Final 2"],
])("the version %s reads %s", (number, words) => {
  expect(versionWords(number)).toBe(words);
});

test("one is singular, and thousands are told apart", () => {
  expect([countWords(1, "part"), countWords(0, "part"), countWords(1200, "inquiry", "inquiries")]).toEqual([
    "1 part",
    "0 parts",
    "1,200 inquiries",
  ]);
});

describe("the state of an inquiry", () => {
  const counts = (...progress: readonly string[]) =>
    countsOf(
      progress.map((each, index) => recommendation(index + 1, [part(`${index + 1}`, { progress: each })])),
    );

  test.each([
    ["Not started", counts()],
    ["Not started", counts("", "Not started")],
    ["Under way", counts("Complete", "Not started")],
    ["Under way", counts("Delayed")],
    ["All actions closed", counts("Complete", "No longer feasible")],
    ["Actions overdue", { ...counts("Complete", "Delayed"), overdue: 1 }],
  ])("is %s", (words, counted) => {
    expect(stateWords(counted)).toBe(words);
  });
});
