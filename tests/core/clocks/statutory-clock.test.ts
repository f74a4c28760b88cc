import { describe, expect, test } from "vitest";
import { responseDue } from "../../../src/core/clocks/statutory-clock.ts";
import type { WorkbookSpec } from "../../support/build-workbook.ts";
import { inspectionOf, wellKeptWorkbook } from "../../support/tracker-builder.ts";

type Facts = NonNullable<WorkbookSpec["inquiry"]>;

function dueFor(inquiry: Facts): string | null {
  const due = responseDue(inspectionOf(wellKeptWorkbook({ inquiry })).tracker.inquiry);
  return due === null ? null : due.date.toString();
}

function whyFor(inquiry: Facts): string | undefined {
  return responseDue(inspectionOf(wellKeptWorkbook({ inquiry })).tracker.inquiry)?.rule;
}

describe("responseDue", () => {
  test.each([
    ["10 July 2018", "2018-09-09"],
    ["1 March 2025", "2025-04-30"],
    ["1 January 2025", "2025-02-28"],
    ["1 January 2024", "2024-02-29"],
    ["28 December 2024", "2025-02-27"],
    ["29 December 2024", "2025-02-28"],
    ["29 December 2023", "2024-02-28"],
    ["30 December 2023", "2024-02-29"],
    ["31 December 2024", "2025-02-28"],
    ["31 December 2023", "2024-02-29"],
    ["31 July 2025", "2025-09-30"],
    ["30 July 2025", "2025-09-29"],
    ["29 February 2024", "2024-04-28"],
  ])("gives two months that begin with the day: %s ends on %s", (received, due) => {
    expect(dueFor({ "Report received": received })).toBe(due);
    expect(dueFor({ "Report received": received, Recipient: "Combined authority" })).toBe(due);
  });

  test("begins with the notice when that came later than the report, and not when earlier", () => {
    expect(dueFor({ "Report received": "10 July 2018", "Notice received": "12 July 2018" })).toBe(
      "2018-09-11",
    );
    expect(dueFor({ "Report received": "10 July 2018", "Notice received": "2 July 2018" })).toBe(
      "2018-09-09",
    );
  });

  test("gives health bodies and crime and disorder partners 28 days, and other partners no limit", () => {
    const received = { "Report received": "10 July 2018", "Notice received": "12 July 2018" };

    expect(dueFor({ ...received, Recipient: "NHS body" })).toBe("2018-08-09");
    expect(dueFor({ ...received, Recipient: "Crime and disorder partner" })).toBe("2018-08-07");
    expect(dueFor({ ...received, Recipient: "Partner authority" })).toBeNull();
  });

  test("takes the date in Response due before any rule, and knows none without the report's date", () => {
    expect(dueFor({ "Response due": "1 October 2018", Recipient: "Partner authority" })).toBe("2018-10-01");
    expect(dueFor({ "Report received": "" })).toBeNull();
    expect(dueFor({ "Report received": "summer" })).toBeNull();
  });

  test.each([
    [{ Recipient: "Executive" }, "two months beginning with the day the report arrived"],
    [
      { Recipient: "Executive", "Notice received": "12 July 2018" },
      "two months beginning with the day the notice arrived",
    ],
    [
      { Recipient: "Executive", "Notice received": "10 July 2018" },
      "two months beginning with the day the report arrived",
    ],
    [{ Recipient: "NHS body" }, "28 days of the report that asked for it"],
    [{ Recipient: "NHS body", "Notice received": "12 July 2018" }, "28 days of the notice that asked for it"],
    [{ Recipient: "Crime and disorder partner", "Notice received": "12 July 2018" }, "28 days of the report"],
    [{ Recipient: "Partner authority", "Response due": "1 October 2018" }, "the date in Response due"],
  ])("says of %j that the day is the end of %s", (facts, why) => {
    expect(whyFor({ "Report received": "10 July 2018", ...facts })).toBe(why);
  });
});
