import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { readWrittenDate } from "../../../src/core/model/written-date.ts";

const tenth = { kind: "date", date: new Temporal.PlainDate(2018, 9, 10) };

describe("a date that somebody wrote", () => {
  test.each([
    "10 September 2018",
    "10th of September, 2018",
    "Mon 10 Sept. 2018",
    "10-Sep-18",
    "10 SEP\n 2018",
    "10-9-2018",
    "10.09.18",
    "2018-9-10",
    "Monday, September 10th 2018",
    "Sept. 10, 2018",
  ])("is read: %j", (text) => {
    expect(readWrittenDate(text)).toEqual(tenth);
  });

  test("is read in every month, written out or cut short", () => {
    const words = [
      ["Jan", "January"],
      ["Feb", "February"],
      ["Mar", "March"],
      ["Apr", "April"],
      ["May", "May"],
      ["Jun", "June"],
      ["Jul", "July"],
      ["Aug", "August"],
      ["Sep", "September"],
      ["Oct", "October"],
      ["Nov", "November"],
      ["Dec", "December"],
    ];

    const read = words.map((each) => each.map((word) => readWrittenDate(`5 ${word} 2019`)));

    expect(read).toEqual(
      words.map((each, month) =>
        each.map(() => ({ kind: "date", date: new Temporal.PlainDate(2019, month + 1, 5) })),
      ),
    );
  });

  test("has a year from 1990 to 2100, or is a slip of the keyboard", () => {
    const years = ["31 December 1989", "1 January 1990", "31 December 2100", "1 January 2101"];

    expect(years.map((text) => readWrittenDate(text).kind)).toEqual([
      "impossible",
      "date",
      "date",
      "impossible",
    ]);
  });

  test("is told with its own words where no calendar has it", () => {
    expect(readWrittenDate("31/09/2018")).toEqual({ kind: "impossible", text: "31/09/2018" });
  });

  test.each([
    ["blank", "", { kind: "blank" }],
    ["words", "in the autumn", { kind: "unreadable", text: "in the autumn" }],
    ["a date among words", "by 10 September 2018", { kind: "unreadable", text: "by 10 September 2018" }],
    [
      "a mend that is no day either",
      "31 st September 2018",
      { kind: "unreadable", text: "31 st September 2018" },
    ],
  ])("is none: %s", (_, text, reading) => {
    expect(readWrittenDate(text)).toEqual(reading);
  });

  test.each([
    "10 th September 2018",
    "10  TH September 2018",
    "(10 September 2018)",
    "~10 September 2018.",
    "10 / 09 / 2018",
    "10/ 09/ 2018",
    "10 /09 /2018",
    "-- 10 September 2018 --",
    "10 September ,2018",
    "10 ,September , 2018",
  ])("is none, and what was meant is suggested: %j", (text) => {
    expect(readWrittenDate(text)).toEqual({ kind: "unreadable", text, suggestion: tenth.date });
  });

  test("is looked for in sixty characters at most", () => {
    const spaced = (blanks: number) => `10${" ".repeat(blanks)}September 2018`;

    expect([spaced(44).length, readWrittenDate(spaced(44)).kind]).toEqual([60, "date"]);
    expect([spaced(45).length, readWrittenDate(spaced(45)).kind]).toEqual([61, "unreadable"]);
  });
});
