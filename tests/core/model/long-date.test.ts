import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { longDate, readLongDate } from "../../../src/core/model/long-date.ts";

test("a date is written as people read it, and read back", () => {
  const firsts = Array.from({ length: 12 }, (_, month) => new Temporal.PlainDate(2018, month + 1, 1));
  const months =
    "January February March April May June July August September October November December".split(" ");

  expect(firsts.map(longDate)).toEqual(months.map((month) => `1 ${month} 2018`));
  expect(firsts.map(longDate).map(readLongDate)).toEqual(firsts);
  expect(longDate(new Temporal.PlainDate(2020, 2, 29))).toBe("29 February 2020");
  expect(readLongDate("29 February 2020")?.toString()).toBe("2020-02-29");
});

test.each([
  "",
  "29 February 2019",
  "0 March 2019",
  "1 Brumaire 2019",
  "1 march 2019",
  "1 Mar 2019",
  "10 March 2019.",
  "on 10 March 2019",
  "2019-03-10",
])("what was never written so is read as no date: %j", (text) => {
  expect(readLongDate(text)).toBeNull();
});
