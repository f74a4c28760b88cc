import { describe, expect, test } from "vitest";
import { readDate } from "../../../src/core/intake/read-date.ts";

const cell = (text: string, serial?: number) => ({
  text,
  links: [],
  ...(serial === undefined ? {} : { serial }),
});

describe("readDate", () => {
  test.each([
    "10 September 2018",
    "10th September 2018",
    "10 Sept 2018",
    "10 sep 18",
    "Monday 10 September 2018",
    "Mon, 10 September 2018",
    "10 of September 2018",
    "10/09/2018",
    "10.9.18",
    "2018-09-10",
    "September 10, 2018",
    " 10\u00a0September 2018\n",
  ])("reads %j as people mean it", (text) => {
    expect(readDate(cell(text))).toMatchObject({ kind: "date" });
    expect(String((readDate(cell(text)) as { date: unknown }).date)).toBe("2018-09-10");
  });

  test("reads a date cell by its serial number, however it is shown", () => {
    const reading = readDate(cell("10-Sep", 43353));

    expect(reading.kind === "date" && reading.date.toString()).toBe("2018-09-10");
  });

  test.each([
    [32_873, "unreadable"],
    [32_874, "1990-01-01"],
    [43_353.99, "2018-09-10"],
    [73_415, "2100-12-31"],
    [73_416, "unreadable"],
  ])("takes the number %d of a cell for %s: what is no year of ours is a count", (serial, expected) => {
    const reading = readDate(cell("10 of them", serial));

    expect(reading.kind === "date" ? reading.date.toString() : reading.kind).toBe(expected);
  });

  test("takes a cell that shows nothing for blank, whatever its number", () => {
    expect(readDate(cell(" ", 43353))).toEqual({ kind: "blank" });
    expect(readDate(cell("11 September 2018", 43353))).toMatchObject({ kind: "date" });
  });

  test("takes a date with a broken ordinal for unreadable and suggests what was meant", () => {
    const reading = readDate(cell("10 th September 2018"));

    expect(reading.kind).toBe("unreadable");
    expect(reading.kind === "unreadable" && reading.suggestion?.toString()).toBe("2018-09-10");
  });

  test.each(["31 September 2018", "29 February 2019", "0/1/2019", "12/31/2018", "10 September 1018"])(
    "takes %j for impossible",
    (text) => {
      expect(readDate(cell(text)).kind).toBe("impossible");
    },
  );

  test.each(["soon", "September", "Spring term 2019", "10", "9".repeat(5000), "<script>"])(
    "takes %j for unreadable",
    (text) => {
      expect(readDate(cell(text)).kind).toBe("unreadable");
    },
  );
});
