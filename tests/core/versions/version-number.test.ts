import { describe, expect, test } from "vitest";
import { readTracker } from "../../../src/core/intake/read-tracker.ts";
import type { Content, History } from "../../../src/core/model/history.ts";
import { entryKey } from "../../../src/core/versions/content.ts";
import { nextVersionNumber } from "../../../src/core/versions/version-number.ts";
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
    { status: "Draft Final", date: "", before: ["0.1"], next: "Draft Final" },
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
});
