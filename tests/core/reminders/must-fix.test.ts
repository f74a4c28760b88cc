import { expect, test } from "vitest";
import { mustFixOf } from "../../../src/core/reminders/must-fix.ts";
import { trackerOf } from "./office-book.ts";
import { bookWith } from "./run.ts";

function finding(ref: string, severity = "must fix") {
  const words = { title: `Title of ${ref}`, message: `Mend ${ref}.`, firstSeen: "2025-10-01" };
  return { shown: ref, ref, severity, ...words };
}

function found(...refs: readonly string[]) {
  return refs.map((ref) => ({ ref, title: `Title of ${ref}`, message: `Mend ${ref}.` }));
}

test("what must be mended stands under the row's owner as People names them, and the rest under the inquiry", () => {
  const owners: Readonly<Record<string, string>> = {
    "1": "Zoe O’Hara",
    "2": "",
    "2a": "",
    "2b": "Ben Okafor",
    "3": "Max\n Gone",
    "4": "",
    five: "Ben Okafor",
    "5": `${"Max Gone and others ".repeat(5)}`,
  };
  const rows = Object.entries({ ...owners, "2": "Zoe O'Hara" }).map(([Ref, owner]) => ({
    Ref,
    "Senior Responsible Officer": owner,
  }));
  const standing = [
    finding("4"),
    finding("1"),
    finding("1", "should fix"),
    finding("2a"),
    finding("Inquiry"),
    finding("2b"),
    finding("3"),
    finding("5"),
    finding("9"),
    finding("five"),
  ];

  expect(mustFixOf({ ...trackerOf(bookWith({ rows })), standing })).toEqual(
    [
      { owner: "No owner", findings: found("4") },
      { owner: "Zoe O'Hara", findings: found("1", "2a") },
      { owner: "The inquiry as a whole", findings: found("Inquiry", "9") },
      { owner: "Ben Okafor", findings: found("2b", "five") },
      { owner: "Max Gone", findings: found("3") },
      { owner: "Max Gone and others ".repeat(4), findings: found("5") },
    ].map((each) => ({ inquiry: "Safer Cycling Routes", ...each })),
  );
});
