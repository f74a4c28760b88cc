import { describe, expect, test } from "vitest";
import type { Book } from "./office-book.ts";
import { asked, bookWith, planOf, played } from "./run.ts";

type Row = Book["response"][number];
const update = "The lamps are lit.";

describe("a row that owes nothing is left alone", () => {
  test.each<[string, Row]>([
    ["the update is in", { "Six month progress update": update }],
    ["it is complete", { Progress: "Complete" }],
    ["it is paused", { Progress: "Paused" }],
    ["it is no longer feasible", { Progress: "No longer feasible" }],
    ["it was refused", { Agreed: "No" }],
  ])("when %s", (_, row) => {
    expect(asked(planOf(bookWith(), "2025-10-27"))).toHaveLength(1);
    expect(
      asked(planOf(bookWith({ row }), "2025-10-27")).filter((line) => !line.includes("assigned")),
    ).toEqual([]);
  });

  test.each<[string, Row]>([
    ["it is complete", { Progress: "Complete" }],
    ["it is paused", { Progress: "Paused" }],
    ["it is no longer feasible", { Progress: "No longer feasible" }],
  ])("even late, when %s: nobody is told of it either", (_, row) => {
    expect(asked(planOf(bookWith({ row: { ...row, "Action due": "1 May 2025" } }), "2026-02-02"))).toEqual(
      [],
    );
  });
});

test("an answer stops the reminders of it at once", () => {
  const draft = { facts: { Status: "Draft", "Date agreed by Cabinet": "" } };
  const book = (day: string) => bookWith({ ...draft, row: { Agreed: day < "2025-04-28" ? "" : "Yes" } });

  expect(played(book, "2025-04-25", "2025-07-31")).toEqual([
    "2025-04-25 zoe.ohara 1 response-due 2025-05-02",
  ]);
});

test("an update speaks for an action of that date or an earlier one, and not for a later one", () => {
  const row = { "Six month progress update": update, Progress: "On track" };
  const kinds = (due: string) =>
    asked(planOf(bookWith({ row: { ...row, "Action due": due } }), "2026-02-25")).join();

  expect(kinds("28 October 2025")).not.toMatch(/overdue 2025-10-28/u);
  expect(kinds("29 October 2025")).toMatch(/overdue 2025-10-29/u);
});

test("when the date moves, the old one is not mentioned again and the new one is reminded of in its time", () => {
  const book = (day: string) =>
    bookWith({ facts: { "Progress review date": day < "2025-10-22" ? "" : "12 December 2025" } });

  expect(played(book, "2025-10-21", "2025-11-28")).toEqual([
    "2025-10-21 zoe.ohara 1 six-month 2025-10-28",
    "2025-11-14 zoe.ohara 1 six-month 2025-12-12",
    "2025-11-28 zoe.ohara 1 six-month 2025-12-12",
  ]);
});

test("when the owner changes, the old one hears nothing more and the new one is told once", () => {
  const book = (day: string) =>
    bookWith({ row: { "Senior Responsible Officer": day < "2025-10-16" ? "Zoe O'Hara" : "Ben Okafor" } });

  expect(played(book, "2025-10-14", "2025-10-21")).toEqual([
    "2025-10-14 zoe.ohara 1 six-month 2025-10-28",
    "2025-10-16 ben.okafor 1 six-month 2025-10-28",
    "2025-10-21 ben.okafor 1 six-month 2025-10-28",
  ]);
});

test("an owner is told once that a row is theirs, and not again when its date changes", () => {
  const book = (day: string) =>
    bookWith({ row: { "Action due": day < "2025-06-04" ? "" : "31 March 2026" } });

  expect(played(book, "2025-06-02", "2025-06-30")).toEqual(["2025-06-02 zoe.ohara 1 assigned 2025-10-28"]);
});
