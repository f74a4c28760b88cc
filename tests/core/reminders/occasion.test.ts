import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { asksFrom, isLateBy, occasionOf } from "../../../src/core/reminders/occasion.ts";
import { settings } from "./run.ts";

const date = (text: string) => Temporal.PlainDate.from(text);
/** A Tuesday; 28, 14 and 7 days before are Tuesdays too, and the day before a Monday. */
const due = date("2025-10-28");

function occasion(today: string, lastTold: string | null, over: Partial<typeof settings> = {}) {
  const found = occasionOf(due, lastTold === null ? null : date(lastTold), date(today), {
    ...settings,
    ...over,
  });
  return found && { day: found.day.toString(), overdue: found.overdue };
}

describe("a reminder of a date", () => {
  test.each<[today: string, lastTold: string | null, day: string | null]>([
    ["2025-09-29", null, null],
    ["2025-09-30", null, "2025-09-30"],
    ["2025-10-13", null, "2025-09-30"],
    ["2025-10-13", "2025-09-30", null],
    ["2025-10-14", "2025-10-13", "2025-10-14"],
    ["2025-10-14", "2025-10-14", null],
    ["2025-10-28", "2025-10-26", "2025-10-27"],
    ["2025-10-28", "2025-10-27", null],
  ])("on %s, when the last was on %s, is that of %s", (today, lastTold, day) => {
    expect(occasion(today, lastTold)).toEqual(day && { day, overdue: false });
  });

  test.each<[today: string, lastTold: string | null, day: string | null]>([
    ["2025-10-29", null, "2025-10-27"],
    ["2025-10-29", "2025-10-27", null],
    ["2025-11-03", "2025-10-27", null],
    ["2025-11-04", "2025-10-27", "2025-11-04"],
    ["2025-11-05", "2025-10-28", "2025-11-04"],
    ["2025-11-05", "2025-10-29", "2025-11-05"],
    ["2025-11-04", "2025-10-29", null],
    ["2025-11-20", "2025-11-04", "2025-11-11"],
  ])("once it has gone by, on %s, when the last was on %s, is that of %s", (today, lastTold, day) => {
    expect(occasion(today, lastTold)).toEqual(day && { day, overdue: true });
  });

  test("goes by the days of the settings, in whatever order they stand there", () => {
    const daysAhead = [1, 28];

    expect(occasion("2025-10-20", "2025-09-30", { daysAhead })).toBeNull();
    expect(occasion("2025-10-27", "2025-09-30", { daysAhead })?.day).toBe("2025-10-27");
    expect(occasion("2025-11-10", "2025-10-28", { overdueEveryDays: 14 })).toBeNull();
    expect(occasion("2025-11-11", "2025-10-28", { overdueEveryDays: 14 })?.day).toBe("2025-11-11");
    expect(asksFrom(due, { ...settings, daysAhead }).toString()).toBe("2025-09-30");
  });
});

test("a date is asked about from a working day on, and late by so many days on the last of them", () => {
  expect(asksFrom(date("2026-01-22"), settings).toString()).toBe("2025-12-24");
  expect(isLateBy(14, due, date("2025-11-10"))).toBe(false);
  expect(isLateBy(14, due, date("2025-11-11"))).toBe(true);
});
