import { expect, test } from "vitest";
import { dateWords } from "../../../src/core/model/published-words.ts";

test.each([
  ["2018-09-10", "10 September 2018"],
  ["2018-02-31", "2018-02-31"],
  ["2018-9-10", "2018-9-10"],
  ["12018-09-10", "12018-09-10"],
  ["2018-09-101", "2018-09-101"],
  ["10/09/2018", "10/09/2018"],
  ["soon", "soon"],
  ["", ""],
])("%j is published as %j: only a date in ISO form is turned into words", (text, words) => {
  expect(dateWords(text)).toBe(words);
});
