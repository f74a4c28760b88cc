import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ReminderSettings } from "../../../src/core/model/reminder.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/reminders.md"), "utf8");

test("the page on reminders lists every setting with its default, and no other", () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \| ([^|]+) \|/gmu)].map(([, name, value]) => [
    name,
    value?.trim(),
  ]);
  const defaults = Object.entries(ReminderSettings.parse({})).map(([name, value]) => [
    name,
    [value].flat().join(", ") || "none",
  ]);

  expect(rows).toEqual(defaults);
});

test.each([
  [{ daysAhead: [] }, "daysAhead"],
  [{ daysAhead: [0] }, "daysAhead"],
  [{ overdueEveryDays: 1.5 }, "overdueEveryDays"],
  [{ workingDayStarts: "9:00" }, "workingDayStarts"],
  [{ workingDayStarts: "17:00", workingDayEnds: "09:00" }, "workingDayEnds"],
  [{ workingDayStarts: "09:00", workingDayEnds: "09:00" }, "workingDayEnds"],
  [{ cabinetMemberAfterDays: 28, leadOfficerAfterDays: 14 }, "leadOfficerAfterDays"],
  [{ mostPeopleARun: 0 }, "mostPeopleARun"],
  [{ allowedDomains: ["@council.gov.uk"] }, "allowedDomains"],
  [{ allowedDomains: ["uk"] }, "allowedDomains"],
  [{ sheetsUrl: "javascript:alert(1)" }, "sheetsUrl"],
  [{ daysahead: [1] }, ""],
])("%j is refused, and the setting is named", (settings, name) => {
  const parsed = ReminderSettings.safeParse(settings);

  expect(parsed.success).toBe(false);
  expect(parsed.error?.issues.map(({ path }) => path[0] ?? "")).toContain(name);
});

test("the Cabinet Member and the lead officer may be told on the same day", () => {
  const days = { cabinetMemberAfterDays: 21, leadOfficerAfterDays: 21 };

  expect(ReminderSettings.parse(days)).toMatchObject(days);
});

test("a domain is compared in lower case, however it was typed", () => {
  expect(ReminderSettings.parse({ allowedDomains: ["Council.gov.UK"] }).allowedDomains).toEqual([
    "council.gov.uk",
  ]);
});
