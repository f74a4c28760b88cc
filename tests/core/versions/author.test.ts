import { expect, test } from "vitest";
import { readTracker } from "../../../src/core/intake/read-tracker.ts";
import { authorOf, editorName } from "../../../src/core/versions/author.ts";
import { buildWorkbook } from "../../support/build-workbook.ts";

const reading = readTracker(
  buildWorkbook({
    people: [
      { Name: "Viv Trundell", Email: "Viv.Trundell@westmere.example" },
      { Name: "Ben Dunne", Email: "ben.dunne@westmere.example" },
    ],
  }),
);
const people = reading.ok ? reading.tracker.people : [];

function change(by: string) {
  return { ref: "1", field: "Agreed", digest: "", by, since: "" };
}

test("an editor is named as People names the address, in any letter case", () => {
  expect(editorName(["viv.trundell@WESTMERE.example"], people)).toBe("Viv Trundell");
});

test("an editor whom People does not know stays unnamed: no address is written down", () => {
  expect(editorName(["someone@elsewhere.example"], people)).toBe("Unknown editor");
  expect(editorName([], people)).toBe("Unknown editor");
});

test("several authors are joined as people join names", () => {
  expect(authorOf(["A", "B", "A"].map(change))).toBe("A and B");
  expect(authorOf(["A", "B", "C"].map(change))).toBe("A, B and C");
  expect(authorOf(["A", "B", "C", "D", "E"].map(change))).toBe("A, B, C and 2 others");
});
