import { expect, test } from "vitest";
import { bookWith, played } from "./run.ts";

const toOwner = (lines: readonly string[]) => lines.filter((line) => line.includes("zoe"));
const days = (lines: readonly string[]) => toOwner(lines).map((line) => line.split(" ")[0]);

test("an owner hears 28, 14, 7 and 1 days before an update is due, and weekly after it", () => {
  const sent = played(bookWith(), "2025-09-29", "2025-11-14");

  expect(toOwner(sent)).toEqual([
    "2025-09-29 zoe.ohara 1 assigned 2025-10-28",
    "2025-09-30 zoe.ohara 1 six-month 2025-10-28",
    "2025-10-14 zoe.ohara 1 six-month 2025-10-28",
    "2025-10-21 zoe.ohara 1 six-month 2025-10-28",
    "2025-10-27 zoe.ohara 1 six-month 2025-10-28",
    "2025-11-04 zoe.ohara 1 overdue 2025-10-28",
    "2025-11-11 zoe.ohara 1 overdue 2025-10-28",
  ]);
});

test("a day that is no working day counts from the working day before it, so that the last call is in time", () => {
  const sunday = bookWith({ facts: { "Progress review date": "9 November 2025" } });

  expect(days(played(sunday, "2025-11-03", "2025-11-14"))).toEqual(["2025-11-03", "2025-11-07"]);
});

test("a first run or an outage is made good by one reminder, and the next day is quiet", () => {
  expect(days(played(bookWith(), "2025-10-22", "2025-10-24"))).toEqual(["2025-10-22"]);
  expect(days(played(bookWith(), "2025-12-01", "2025-12-05"))).toEqual(["2025-12-01"]);

  const outage = [
    "2025-10-14",
    "2025-10-15",
    "2025-10-16",
    "2025-10-17",
    "2025-10-20",
    "2025-10-21",
    "2025-10-22",
  ];
  expect(days(played(bookWith(), "2025-09-30", "2025-10-24", outage))).toEqual(["2025-09-30", "2025-10-23"]);
});

test("after an outage what is overdue comes a week after the last reminder, not two in a week", () => {
  const outage = ["2025-11-04", "2025-11-05", "2025-11-06", "2025-11-07"];

  expect(days(played(bookWith(), "2025-10-27", "2025-11-20", outage))).toEqual([
    "2025-10-27",
    "2025-11-10",
    "2025-11-17",
  ]);
});

test("nothing goes out at the weekend or on a bank holiday", () => {
  const easter = bookWith({
    facts: { "Progress review date": "18 April 2025", "Date agreed by Cabinet": "18 October 2024" },
  });

  expect(days(played(easter, "2025-04-17", "2025-05-06"))).toEqual([
    "2025-04-17",
    "2025-04-25",
    "2025-05-02",
  ]);
});

test("a response is asked for by the statutory clock, or by the date that is given", () => {
  const unanswered = { facts: { Status: "Draft", "Date agreed by Cabinet": "" }, row: { Agreed: "" } };
  const given = { ...unanswered, facts: { ...unanswered.facts, "Response due": "20 June 2025" } };

  expect(played(bookWith(unanswered), "2025-04-22", "2025-04-25")).toEqual([
    "2025-04-22 zoe.ohara 1 response-due 2025-05-02",
    "2025-04-25 zoe.ohara 1 response-due 2025-05-02",
  ]);
  expect(played(bookWith(given), "2025-06-13", "2025-06-13")).toEqual([
    "2025-06-13 zoe.ohara 1 response-due 2025-06-20",
  ]);
});

test("an action is asked for by its date", () => {
  const book = bookWith({ row: { "Action due": "30 June 2025" } });

  expect(played(book, "2025-05-28", "2025-06-16")).toEqual([
    "2025-05-28 zoe.ohara 1 assigned 2025-06-30",
    "2025-06-02 zoe.ohara 1 action-due 2025-06-30",
    "2025-06-16 zoe.ohara 1 action-due 2025-06-30",
  ]);
});

test("once the twelve month update is asked for, a missing six month one is not", () => {
  const kinds = toOwner(played(bookWith(), "2026-03-25", "2026-05-08")).map((line) =>
    line.split(" ").slice(3).join(" "),
  );

  expect(kinds).toEqual([
    "overdue 2025-10-28",
    "twelve-month 2026-04-28",
    "twelve-month 2026-04-28",
    "twelve-month 2026-04-28",
    "twelve-month 2026-04-28",
    "overdue 2026-04-28",
  ]);
});

test("the Cabinet Member hears once after 14 days, the lead senior officer once after 28", () => {
  const others = played(bookWith(), "2025-10-27", "2025-12-31").filter((line) => !line.includes("zoe"));

  expect(others).toEqual([
    "2025-11-11 ada.marsh 1 escalation-cabinet-member 2025-10-28",
    "2025-11-25 ben.okafor 1 escalation-lead-officer 2025-10-28",
  ]);
});

test("nobody is told that they are late themselves", () => {
  const owned = bookWith({
    row: { "Senior Responsible Officer": "Ben Okafor", "Responsible Cabinet Member": "Ben Okafor" },
  });

  expect(played(owned, "2025-11-03", "2025-12-31").filter((line) => line.includes("escalation"))).toEqual([]);
});
