import { expect, test } from "vitest";
import type { LedgerRow, Undeliverable } from "../../../src/core/model/reminder.ts";
import { clerkReports } from "../../../src/core/reminders/clerk-reports.ts";
import { claimReport } from "../../../src/core/reminders/ledger.ts";
import { trackerOf } from "./office-book.ts";
import { at, bookWith, settings } from "./run.ts";

const clerks = [
  { Name: "Priya Nair", Kind: "Clerk", Email: "priya.nair@westmere.example" },
  { Name: "Zoe O'Hara", Kind: "Officer", Email: "zoe.ohara@westmere.example" },
];
const tracker = trackerOf(bookWith({ people: clerks }));
const standing = [
  {
    ref: "1",
    severity: "must fix",
    title: "No answer",
    message: "1 has no answer.",
    firstSeen: "2025-10-01",
  },
  { ref: "1", severity: "advice", title: "Vague", message: "1 is vague.", firstSeen: "2025-10-01" },
  {
    ref: "Inquiry",
    severity: "must fix",
    title: "No title",
    message: "Enter a title.",
    firstSeen: "2025-10-01",
  },
].map((row) => ({ ...row, shown: row.ref }));

function sentOn(sent: string, change: Partial<LedgerRow> = {}): LedgerRow {
  const row = {
    key: "k",
    to: "zoe.ohara@westmere.example",
    about: "1",
    kind: "Action due",
    due: "",
    message: "id",
  };
  return { ...row, claimed: sent, sent, ...change };
}

const blocked: Undeliverable = {
  trackerId: "1tracker",
  inquiry: "Safer Cycling Routes",
  code: "no-email",
  refs: ["1"],
  message: "Max has no email.",
};

function reportsOn(day: string, ledger: readonly LedgerRow[], undeliverable: readonly Undeliverable[] = []) {
  return clerkReports(
    [{ tracker, ledger }],
    undeliverable,
    [{ key: "back", reason: "mailbox full" }],
    at(day),
    settings,
  );
}

test("a clerk hears what was sent in the week, what came back and why, what could not be sent and what must be mended", () => {
  const ledger = [
    sentOn("2025-10-17 09:30", { about: "9" }),
    sentOn("2025-10-21 09:30"),
    sentOn("2025-10-22 09:30", { key: "back" }),
  ];
  const [report] = clerkReports(
    [{ tracker: { ...tracker, standing }, ledger }],
    [blocked, { ...blocked, trackerId: "1another" }],
    [{ key: "back", reason: "mailbox full" }],
    at("2025-10-27"),
    settings,
  );

  expect(report?.person).toEqual({ name: "Priya Nair", address: "priya.nair@westmere.example" });
  expect(report?.sent.map(({ on, refs }) => [on, refs])).toEqual([
    ["2025-10-21", "1"],
    ["2025-10-22", "1"],
  ]);
  expect(report?.returned.map(({ on, reason }) => [on, reason])).toEqual([["2025-10-22", "mailbox full"]]);
  expect(report?.undeliverable).toEqual([blocked]);
  expect(
    report?.mustFix.map(({ owner, findings }) => [owner, findings.map(({ message }) => message)]),
  ).toEqual([
    ["Zoe O'Hara", ["1 has no answer."]],
    ["The inquiry as a whole", ["Enter a title."]],
  ]);
});

test("a summary comes once a week, and the next tells what was sent since", () => {
  const [monday] = reportsOn("2025-10-27", [sentOn("2025-10-21 09:30")]);
  if (!monday) throw new Error("no report");
  const claims = [...claimReport(monday).values()].flat();
  const ledger = [sentOn("2025-10-21 09:30"), ...claims, sentOn("2025-10-29 09:30", { about: "2" })];

  expect(claims.map(({ kind, claimed }) => [kind, claimed])).toEqual([
    ["Weekly summary", "2025-10-27 09:30"],
  ]);
  expect(reportsOn("2025-10-31", ledger)).toEqual([]);
  expect(reportsOn("2025-11-03", ledger).map(({ sent }) => sent.map(({ refs }) => refs))).toEqual([["2"]]);
});

test("a claimed summary that never left is written again", () => {
  const [monday] = reportsOn("2025-10-27", [], [blocked]);
  const givenUp = monday
    ? [...claimReport(monday).values()].flat().map((row) => ({ ...row, message: "Not sent" }))
    : [];

  expect(reportsOn("2025-10-28", givenUp, [blocked])).toHaveLength(1);
  expect(reportsOn("2025-10-28", givenUp, [blocked])[0]?.key).toBe(monday?.key);
});

test("a week with nothing to tell has no summary, and neither have weekends", () => {
  expect(reportsOn("2025-10-27", [])).toEqual([]);
  expect(reportsOn("2025-10-25", [], [blocked])).toEqual([]);
});

test("a clerk of two trackers has one summary, and somebody who is no clerk has none", () => {
  const other = trackerOf(
    bookWith({ id: "1other", people: clerks.map((each) => ({ ...each, Email: each.Email.toUpperCase() })) }),
  );
  const trackers = [tracker, other].map((each) => ({ tracker: each, ledger: [] }));

  const reports = clerkReports(trackers, [blocked], [], at("2025-10-27"), { ...settings });

  expect(reports.map(({ trackerIds }) => trackerIds)).toEqual([["1tracker", "1other"]]);
});
