import { expect, test } from "vitest";
import type { Sent, World } from "../../core/reminders/oracle/world.ts";
import { difference, rowOfSent, rowsSent, toldApart } from "./expected-rows.ts";
import { notInBaseline, wrongInRegister } from "./told-rightly.ts";

const due: Sent = {
  day: 20_000,
  tracker: "1",
  address: "ben@x.example",
  ref: "2",
  tag: "overdue",
  ask: "six-month",
  due: 20_157,
};
const row = ["key", "BEN@x.example", "1, 2", "Six month update overdue", "10 March 2025", "at", "at", "id"];

test("a row of the ledger counts for each ref that it is about, once it was sent", () => {
  expect(rowsSent([row, row.with(6, "")])).toEqual([rowOfSent({ ...due, ref: "1" }), rowOfSent(due)]);
});

test("whom a day's rows reached in two messages is told, and not whom they reached in one", () => {
  const other = row.with(0, "another key");

  expect(toldApart([row, row.with(2, "3"), other.with(1, "zoe@x.example"), other.with(6, "")])).toEqual([]);
  expect(toldApart([row, other])).toEqual(["ben@x.example was told of it in two messages"]);
});

test("what was due and not sent is told, and what was sent and not due, also when it is one of two", () => {
  const one = rowOfSent(due);

  expect(difference([one], [one])).toEqual([]);
  expect(difference([], [one])).toEqual([`was due and was not sent: ${one}`]);
  expect(difference([one, one], [one])).toEqual([`was sent and was not due: ${one}`]);
});

const world: World = {
  id: "1",
  final: true,
  cabinetDate: null,
  reviewDate: null,
  responseDue: null,
  people: [{ name: "Ben", email: "ben@x.example", away: null }],
  rows: [
    { ref: "1", owner: 0, agreed: "Yes", progress: "Complete", actionDue: null, six: false, twelve: false },
  ],
  leadMember: null,
  leadOfficer: null,
};
const baseline = [
  ["Inquiry", "Status", "FINAL"],
  ["1", "Recommendation", "Do 1."],
  ["1", "Agreed", "Yes"],
  ["1", "Progress", "Complete"],
  ["1", "Senior Responsible Officer", "Ben"],
];

test("a baseline that holds what was typed is right; each cell that differs is told", () => {
  expect(notInBaseline(world, baseline)).toEqual([]);
  for (const [at, cells] of baseline.entries())
    expect(notInBaseline(world, baseline.with(at, cells.with(2, "else")))).toHaveLength(1);
});

test("each count of the register that is wrong is told, and so is a tracker that it leaves out", () => {
  const listed = {
    State: "Looked after",
    Recommendations: "1",
    Answered: "1",
    Complete: "1",
    "Last version": "0.1",
  };

  expect(wrongInRegister(world, "0.1", listed)).toEqual([]);
  for (const header of Object.keys(listed))
    expect(wrongInRegister(world, "0.1", { ...listed, [header]: "9" })).toHaveLength(1);
  expect(wrongInRegister(world, "0.1", null)).toEqual(["the register does not list it"]);
});
