import { expect, test } from "vitest";
import type { LedgerRow, Undeliverable } from "../../../src/core/model/reminder.ts";
import { clerkReports } from "../../../src/core/reminders/clerk-reports.ts";
import { threadOf } from "../../../src/core/reminders/digests.ts";
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

  const sent = {
    on: "2025-10-21",
    to: "zoe.ohara@westmere.example",
    inquiry: "Safer Cycling Routes",
    refs: "1",
    kind: "Action due",
  };
  expect(report).toEqual({
    key: expect.stringMatching(/^[\da-f]{32}$/u),
    thread: threadOf("priya.nair@westmere.example"),
    person: { name: "Priya Nair", address: "priya.nair@westmere.example" },
    trackerIds: ["1tracker"],
    sent: [sent, { ...sent, on: "2025-10-22" }],
    returned: [{ ...sent, on: "2025-10-22", reason: "mailbox full" }],
    undeliverable: [blocked],
    mustFix: [
      {
        inquiry: "Safer Cycling Routes",
        owner: "Zoe O'Hara",
        findings: [{ ref: "1", title: "No answer", message: "1 has no answer." }],
      },
      {
        inquiry: "Safer Cycling Routes",
        owner: "The inquiry as a whole",
        findings: [{ ref: "Inquiry", title: "No title", message: "Enter a title." }],
      },
    ],
    at: at("2025-10-27"),
  });
});

test("the first summary goes back seven days to the minute, and tells no summaries nor what never left", () => {
  const ledger = [
    sentOn("2025-10-20 09:29", { about: "1" }),
    sentOn("2025-10-20 09:30", { about: "2" }),
    sentOn("2025-10-21 09:30", { about: "3", kind: "Weekly summary" }),
    sentOn("", { about: "4", claimed: "2025-10-21 09:30" }),
    sentOn("on Tuesday", { about: "5" }),
  ];

  expect(reportsOn("2025-10-27", ledger).map(({ sent }) => sent.map(({ refs }) => refs))).toEqual([["2"]]);
});

test("what came back in the week is told, and what came back before it is not", () => {
  const ledger = [sentOn("2025-10-15 09:30", { key: "back" }), sentOn("2025-10-22 09:30", { key: "there" })];

  expect(reportsOn("2025-10-27", ledger)).toMatchObject([{ returned: [], sent: [{ on: "2025-10-22" }] }]);
});

test.each<[string, Partial<LedgerRow>, number]>([
  ["this Monday, whatever the letter case of its address", {}, 0],
  ["this Monday, claimed and not yet sent", { sent: "" }, 0],
  ["the Sunday before", { claimed: "2025-10-26 23:59" }, 1],
  ["this Monday, to another address", { to: "zoe.ohara@westmere.example" }, 1],
  ["this Monday, and was a reminder", { kind: "Action due" }, 1],
  ["this Monday, and never left", { sent: "", message: "Not sent" }, 1],
  ["a day that nobody can read", { claimed: "last Monday" }, 1],
])("a summary of %s is followed by another in the week or not: %j, %i", (_, change, count) => {
  const last = sentOn("2025-10-27 00:00", {
    to: "Priya.Nair@westmere.example",
    kind: "Weekly summary",
    about: "",
    ...change,
  });

  expect(reportsOn("2025-10-29", [last], [blocked])).toHaveLength(count);
});

test("the week's summary has its own key, the clerk's own thread, and waits for working hours", () => {
  const [monday] = reportsOn("2025-10-27", [], [blocked]);
  const [friday] = reportsOn("2025-10-31", [], [blocked]);
  const [next] = reportsOn("2025-11-03", [], [blocked]);

  expect(friday?.key).toBe(monday?.key);
  expect(next?.key).not.toBe(monday?.key);
  expect(next?.thread).toBe(monday?.thread);
  expect(reportsOn("2025-10-27T08:59", [], [blocked])).toEqual([]);
  expect(reportsOn("2025-10-27T17:00", [], [blocked])).toEqual([]);
});

test("two clerks have a summary each, and one who is away has none", () => {
  const more = (Reminders: string) => [
    ...clerks,
    { Name: "Tom Reed", Kind: "Clerk", Email: "tom.reed@westmere.example", Reminders },
  ];
  const reported = (Reminders: string) =>
    clerkReports(
      [{ tracker: trackerOf(bookWith({ people: more(Reminders) })), ledger: [] }],
      [blocked],
      [],
      at("2025-10-27"),
      settings,
    ).map(({ person, key }) => [person.name, key]);

  expect(reported("On").map(([name]) => name)).toEqual(["Priya Nair", "Tom Reed"]);
  expect(new Set(reported("On").map(([, key]) => key)).size).toBe(2);
  expect(reported("Paused until 3 November 2025").map(([name]) => name)).toEqual(["Priya Nair"]);
  expect(reported("Delegate to Priya Nair").map(([name]) => name)).toEqual(["Priya Nair"]);
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
