import { describe, expect, test } from "vitest";
import { readTracker } from "../../../src/core/intake/read-tracker.ts";
import type { Content, History } from "../../../src/core/model/history.ts";
import { entryKey } from "../../../src/core/versions/content.ts";
import { isCabinetVersion, nextVersionNumber } from "../../../src/core/versions/version-number.ts";
import { buildWorkbook } from "../../support/build-workbook.ts";

function inquiry(status: string, agreedByCabinet = "") {
  const reading = readTracker(
    buildWorkbook({ inquiry: { Status: status, "Date agreed by Cabinet": agreedByCabinet } }),
  );
  if (!reading.ok) throw new Error("the workbook should read");
  return reading.tracker.inquiry;
}

function history(versions: readonly string[], agreedOn?: string): History {
  const entry = { ref: "Inquiry", field: "Date agreed by Cabinet", value: agreedOn ?? "" };
  const agreed: Content | null = agreedOn === undefined ? null : new Map([[entryKey(entry), entry]]);
  const empty: Content = new Map();
  return { current: empty, stamped: empty, agreed, versions, brokenAt: null, baselineHolds: true };
}

describe("nextVersionNumber", () => {
  test.each([
    { status: "Draft", date: "", before: [], next: "0.1" },
    { status: "Draft", date: "", before: ["0.1", "0.2"], next: "0.3" },
    { status: "Draft", date: "", before: ["0.9"], next: "0.10" },
    { status: "Draft", date: "", before: ["0.9", "0.10"], next: "0.11" },
    { status: "Draft", date: "", before: ["0.2", "0.1"], next: "0.3" },
    { status: "Draft Final", date: "", before: ["0.1"], next: "Draft Final" },
    { status: "Draft Final", date: "", before: ["Draft Final", "Draft Final 12"], next: "Draft Final 13" },
    { status: "Draft Final", date: "", before: ["0.1", "Draft Final"], next: "Draft Final 2" },
    { status: "Draft", date: "", before: ["0.1", "Draft Final"], next: "0.2" },
    { status: "FINAL", date: "", before: ["0.1", "Draft Final"], next: "0.2" },
    { status: "FINAL", date: "10 th September 2018", before: ["0.1"], next: "0.2" },
    { status: "FINAL", date: "10 September 2018", before: [], next: "FINAL 1.0" },
    { status: "FINAL", date: "10 September 2018", before: ["0.1", "Draft Final"], next: "FINAL 1.0" },
    { status: "", date: "", before: [], next: "0.1" },
  ])("gives $next after $before with status $status, $date", ({ status, date, before, next }) => {
    expect(nextVersionNumber(inquiry(status, date), history(before))).toBe(next);
  });

  const agreedOn = "10 September 2018";

  test("gives 1.1, 1.2 for what needs no new decision of Cabinet", () => {
    const now = inquiry("FINAL", agreedOn);

    expect(nextVersionNumber(now, history(["FINAL 1.0"], agreedOn))).toBe("1.1");
    expect(nextVersionNumber(now, history(["FINAL 1.0", "1.1"], agreedOn))).toBe("1.2");
  });

  test("gives FINAL 2.0 once the date agreed by Cabinet has moved on, and then 2.1", () => {
    const later = inquiry("FINAL", "3 December 2018");

    expect(nextVersionNumber(later, history(["FINAL 1.0", "1.1"], agreedOn))).toBe("FINAL 2.0");
    expect(nextVersionNumber(later, history(["FINAL 1.0", "1.1", "FINAL 2.0"], "3 December 2018"))).toBe(
      "2.1",
    );
  });

  test("never goes back: a date corrected to an earlier day, or Status set to Draft again, gives 1.1", () => {
    expect(nextVersionNumber(inquiry("FINAL", "9 September 2018"), history(["FINAL 1.0"], agreedOn))).toBe(
      "1.1",
    );
    expect(nextVersionNumber(inquiry("Draft", agreedOn), history(["FINAL 1.0"], agreedOn))).toBe("1.1");
  });

  test("counts only versions of the tracker's own making", () => {
    const strange = ["10.7", "0.8 (draft)", "0x9", "my Draft Final 4", "Draft Final 5 b", "a FINAL 3.0"];

    expect(nextVersionNumber(inquiry("Draft"), history(["0.1", ...strange]))).toBe("0.2");
    expect(nextVersionNumber(inquiry("Draft Final"), history(["0.1", ...strange]))).toBe("Draft Final");
    expect(nextVersionNumber(inquiry("FINAL", agreedOn), history(strange))).toBe("FINAL 1.0");
    expect(
      nextVersionNumber(inquiry("FINAL", agreedOn), history(["FINAL 1.0", "11.5", "1.4 b", "1x6"], agreedOn)),
    ).toBe("1.1");
  });

  test("gives FINAL 2.0 only where it is known that Cabinet agreed before, and on what day", () => {
    const later = inquiry("FINAL", "3 December 2018");

    expect(nextVersionNumber(later, history(["FINAL 1.0"]))).toBe("1.1");
    expect(nextVersionNumber(later, history(["FINAL 1.0"], "in the autumn"))).toBe("1.1");
    expect(nextVersionNumber(inquiry("FINAL", "in the winter"), history(["FINAL 1.0"], agreedOn))).toBe(
      "1.1",
    );
  });

  test("goes on after FINAL 10.0, in numbers and not in letters", () => {
    const before = ["FINAL 9.0", "FINAL 10.0", "10.9"];

    expect(nextVersionNumber(inquiry("FINAL", agreedOn), history(before, agreedOn))).toBe("10.10");
    expect(nextVersionNumber(inquiry("FINAL", "3 December 2018"), history(before, agreedOn))).toBe(
      "FINAL 11.0",
    );
  });
});

test.each([
  ["FINAL 1.0", true],
  ["FINAL 12.0", true],
  ["FINAL 1.1", false],
  ["FINAL 1x0", false],
  ["FINAL 1.0 (draft)", false],
  ["a FINAL 1.0", false],
  ["FINAL .0", false],
  ["Draft Final", false],
  ["1.1", false],
])("Cabinet agreed %s: %s", (number, agreed) => {
  expect(isCabinetVersion(number)).toBe(agreed);
});
