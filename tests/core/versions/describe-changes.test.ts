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

  test.each([
    ["Agreed", "Yes", "", "answer taken out"],
    ["Agreed", "", "Partly", "answered Partly"],
    ["Not for publication (reason)", "Legal advice", "", "may be published"],
    ["Not for publication (reason)", "", "Legal advice", "marked not for publication"],
    ["Recommendation", "Old", "New", "recommendation reworded"],
    ["Twelve month progress update", "Old", "", "twelve month update taken out"],
    ["Responsible Cabinet Member", "", "Cllr Ada Marsh", "Cabinet Member Cllr Ada Marsh"],
    ["Senior Responsible Officer", "Ben", "Cara", "officer now Cara"],
    ["Action due", "1 May 2025", "", "action due taken out"],
    ["Progress", "Delayed", "On\ntrack", "progress now On track"],
    ["Progress", "", "x".repeat(41), `progress ${"x".repeat(40)}…`],
    ["Progress", "", "x".repeat(40), `progress ${"x".repeat(40)}`],
  ])("tells of %s from %j to %j: %s", (field, from, to, phrase) => {
    expect(describeChanges("0.2", [change("2a", field, from, to)], before)).toBe(`2a: ${phrase}`);
  });

  test("joins what happened to one recommendation, and begins with its own number", () => {
    const changes = [change("2a", "Agreed", "", "Yes"), change("2a", "Progress", "", "On track")];

    expect(describeChanges("0.2", changes, before)).toBe("2a: answered Yes, progress On track");
  });

  test("says what is not told when there is one line too many, and nothing when there is not", () => {
    const changes = ["2a", "4", "5b"].map((ref) => change(ref, "Agreed", "", "Yes"));

    expect(describeChanges("0.2", changes, before)).toBe(
      "2a: answered Yes; 4: answered Yes; 5b: answered Yes",
    );
    expect(describeChanges("0.2", [...changes, change("6", "Agreed", "", "Yes")], before)).toMatch(
      /5b: answered Yes, and 1 more, see Change log$/u,
    );
  });

  test("opens a Draft Final once, when the Status became it", () => {
    const status = change("Inquiry", "Status", "Draft", "Draft Final");
    const answer = change("2a", "Agreed", "", "Yes");

    expect(describeChanges("Draft Final", [status, answer], before)).toBe(
      "Agreed by Cabinet Members; 2a: answered Yes",
    );
    expect(describeChanges("Draft Final 2", [answer], before)).toBe("2a: answered Yes");
    expect(describeChanges("0.2", [status], before)).toBe("Inquiry: status now Draft Final");
  });

  test("opens a version of Cabinet without a date where none is known", () => {
    const status = change("Inquiry", "Status", "Draft", "FINAL");

    expect(describeChanges("FINAL 1.0", [status], before)).toBe("Agreed by Cabinet");
    expect(describeChanges("FINAL 1.0", [change("1", "Status", "", "FINAL")], before)).toBe(
      "Agreed by Cabinet; 1: added",
    );
  });

  test("takes a row for new only if nothing of it was there, and for gone only if nothing is left", () => {
    expect(describeChanges("0.2", [change("4", "Agreed", "", "Yes")], before)).toBe("4: answered Yes");
    expect(
      describeChanges(
        "0.2",
        [change("4", "Recommendation", "Do it", ""), change("4", "Agreed", "No", "Yes")],
        before,
      ),
    ).toBe("4: recommendation taken out, answer changed from No to Yes");
    expect(describeChanges("0.2", [change("4", "Agreed", "No", "")], before)).toBe("4: answer taken out");
    expect(describeChanges("0.2", [change("Inquiry", "Recipient", "", "Executive")], before)).toBe(
      "Inquiry: recipient Executive",
    );
  });

  test("keeps to one short line, whatever stands in a cell", () => {
    const changes = [change("2a", "Senior Responsible Officer", "", `A${"\n=x👩‍👩‍👧".repeat(5000)}`)];

    const sentence = describeChanges("0.2", changes, before);

    expect(sentence.length).toBeLessThan(80);
    expect(sentence).not.toContain("\n");
    expect(sentence.isWellFormed()).toBe(true);
  });
});
