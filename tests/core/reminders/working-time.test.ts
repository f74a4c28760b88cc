import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { isWorkingDay } from "../../../src/core/reminders/working-time.ts";

/** The bank holidays of England and Wales, as the government lists them. */
const bankHolidays = [
  ..."2018-01-01 2018-03-30 2018-04-02 2018-05-07 2018-05-28 2018-08-27 2018-12-25 2018-12-26".split(" "),
  ..."2019-01-01 2019-04-19 2019-04-22 2019-05-06 2019-05-27 2019-08-26 2019-12-25 2019-12-26".split(" "),
  ..."2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28".split(" "),
  ..."2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27".split(
    " ",
  ),
  ..."2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26".split(
    " ",
  ),
  ..."2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26".split(" "),
  ..."2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28".split(" "),
  ..."2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28".split(" "),
];
const years = [...new Set(bankHolidays.map((date) => date.slice(0, 4)))];

test.each(years)("in %s the working days of England are the weekdays that are no bank holidays", (year) => {
  const start = Temporal.PlainDate.from(`${year}-01-01`);
  const weekdays = Array.from({ length: start.daysInYear }, (_, days) => start.add({ days })).filter(
    ({ dayOfWeek }) => dayOfWeek < 6,
  );

  expect(weekdays.filter((day) => !isWorkingDay(day)).map(String)).toEqual(
    bankHolidays.filter((date) => date.startsWith(year)),
  );
});

test("no Saturday and no Sunday is a working day", () => {
  expect(["2026-11-28", "2026-11-29"].map((day) => isWorkingDay(Temporal.PlainDate.from(day)))).toEqual([
    false,
    false,
  ]);
});
