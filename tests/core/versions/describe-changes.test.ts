import { describe, expect, test } from "vitest";
import type { Change, Content, Entry } from "../../../src/core/model/history.ts";
import { entryKey } from "../../../src/core/versions/content.ts";
import { describeChanges } from "../../../src/core/versions/describe-changes.ts";

function content(...entries: readonly Entry[]): Content {
  return new Map(entries.map((entry) => [entryKey(entry), entry]));
}

const before = content(
  ...["2a", "4", "5b", "6", "7"].map((ref) => ({ ref, field: "Recommendation", value: "Do it" })),
);

function change(ref: string, field: string, from: string, to: string): Change {
  return { ref, field, from, to };
}

describe("describeChanges", () => {
  test("writes as a person would", () => {
    const changes = [
      change("2a", "Agreed", "", "Yes"),
      change("5b", "Response and proposed action", "Old", "New"),
      change("4", "Six month progress update", "", "Done"),
    ];

    expect(describeChanges("0.2", changes, before)).toBe(
      "2a: answered Yes; 5b: response reworded; 4: six month update added",
    );
  });

  test("tells of formatting only where the text itself did not change", () => {
    const changes = [
      change("2a", "Response and proposed action (formatting)", "", "0-3 bold"),
      change("4", "Committee assessment", "Old", "New"),
      change("4", "Committee assessment (formatting)", "0-3 bold", ""),
      change("5b", "Six month progress update (formatting)", "0-3 bold", "0-4 bold"),
    ];

    expect(describeChanges("1.2", changes, before)).toBe(
      "2a: response formatting changed; 4: committee assessment reworded; 5b: six month update formatting changed",
    );
  });

  test("sends the reader to the Change log past three lines", () => {
    const changes = ["2a", "4", "5b", "6", "7"].map((ref) => change(ref, "Agreed", "Yes", "No"));

    expect(describeChanges("0.2", changes, before)).toMatch(
      /^2a: answer changed from Yes to No; 4: .*; 5b: .*, and 2 more, see Change log$/u,
    );
  });

  test("counts the recommendations of the first draft, parts under one number", () => {
    const changes = ["1", "2", "2a", "2b"].map((ref) => change(ref, "Recommendation", "", "Do it"));

    expect(describeChanges("0.1", changes, content())).toBe("First draft: 2 recommendations");
  });

  test("opens a version that Cabinet agreed with its decision", () => {
    const changes = [
      change("Inquiry", "Status", "Draft Final", "FINAL"),
      change("Inquiry", "Date agreed by Cabinet", "", "10 September 2018"),
      change("2a", "Agreed", "Partly", "Yes"),
    ];

    expect(describeChanges("FINAL 1.0", changes, before)).toBe(
      "Agreed by Cabinet on 10 September 2018; 2a: answer changed from Partly to Yes",
    );
  });

  test("says so when the first version is one that Cabinet has agreed already", () => {
    const changes = [
      change("Inquiry", "Status", "", "FINAL"),
      change("Inquiry", "Date agreed by Cabinet", "", "10 September 2018"),
      change("1", "Recommendation", "", "Do it"),
    ];

    expect(describeChanges("FINAL 1.0", changes, content())).toBe(
      "Agreed by Cabinet on 10 September 2018: 1 recommendation",
    );
  });

  test("names the date on which Cabinet agreed also where it was filled in before", () => {
    const dated = content({ ref: "Inquiry", field: "Date agreed by Cabinet", value: "10 September 2018" });

    expect(describeChanges("FINAL 1.0", [change("Inquiry", "Status", "Draft Final", "FINAL")], dated)).toBe(
      "Agreed by Cabinet on 10 September 2018",
    );
  });

  test("tells a new row and a removed one as such", () => {
    const changes = [
      change("9", "Recommendation", "", "Do more"),
      change("9", "Agreed", "", "Yes"),
      change("4", "Recommendation", "Do it", ""),
    ];

    expect(describeChanges("0.2", changes, before)).toBe("9: added; 4: removed");
  });

  test("keeps to one short line, whatever stands in a cell", () => {
    const changes = [change("2a", "Senior Responsible Officer", "", `A${"\n=x👩‍👩‍👧".repeat(5000)}`)];

    const sentence = describeChanges("0.2", changes, before);

    expect(sentence.length).toBeLessThan(80);
    expect(sentence).not.toContain("\n");
    expect(sentence.isWellFormed()).toBe(true);
  });
});
