import { expect, test } from "vitest";
import type { LedgerRow } from "../../../src/core/model/reminder.ts";
import {
  claimDigest,
  claimReport,
  claimsToSettle,
  isGivenUp,
  ledgerTime,
  neverSent,
} from "../../../src/core/reminders/ledger.ts";
import { asked, at, bookWith, planOf } from "./run.ts";

const claim: LedgerRow = {
  key: "k",
  to: "ZOE.ohara@westmere.example",
  about: "1, 2",
  kind: "Six month update due",
  due: "28 October 2025",
  claimed: "2025-10-21 09:30",
  sent: "",
  message: "",
};
const sent = { ...claim, sent: "2025-10-21 09:31", message: "id" };

function askedAfter(ledger: readonly LedgerRow[], day = "2025-10-22"): readonly string[] {
  return asked(planOf(bookWith(), day, { ledger }));
}

test("what was sent is not sent again, whatever the letter case of the address", () => {
  expect(askedAfter([])).toHaveLength(1);
  expect(askedAfter([sent])).toEqual([]);
});

test("a claim counts as sent until it is settled; one that came to nothing counts for nothing", () => {
  const givenUp = { ...claim, message: `${neverSent}: the service refused it` };

  expect(askedAfter([claim])).toEqual([]);
  expect(askedAfter([givenUp])).toHaveLength(1);
  expect(claimsToSettle([claim, sent, givenUp])).toEqual([claim]);
});

test.each<[string, Partial<LedgerRow>]>([
  ["another due date", { due: "27 October 2025" }],
  ["another ref", { about: "11, 2" }],
  ["another person", { to: "ben.okafor@westmere.example" }],
  ["another thing", { kind: "Action due" }],
  ["an earlier day", { claimed: "2025-10-14 09:30" }],
])("a reminder of %s does not count for this one", (_, change) => {
  expect(askedAfter([{ ...sent, ...change }])).toEqual(["zoe.ohara 1 six-month 2025-10-28"]);
});

test("a row whose moment cannot be read is never sent twice, and the clerk is told", () => {
  const spoilt = { ...sent, claimed: "yesterday", sent: "" };
  const plan = planOf(bookWith(), "2025-10-22", { ledger: [spoilt] });

  expect(asked(plan)).toEqual([]);
  expect(plan.undeliverable).toEqual([
    {
      trackerId: "1tracker",
      inquiry: "Safer Cycling Routes",
      code: "ledger-unreadable",
      refs: ["1", "2"],
      message:
        'The Reminders tab does not say when a reminder on 1 and 2 was sent ("yesterday"), so that one is not repeated. Nobody but the automation should edit the tab.',
    },
  ]);
});

test("a digest is claimed in one row for each kind and date, in words that officers read", () => {
  const rows = ["1", "2a"].map((Ref) => ({ Ref, Agreed: "Yes", "Senior Responsible Officer": "Zoe O'Hara" }));
  const late = {
    Ref: "3",
    Agreed: "Yes",
    "Senior Responsible Officer": "Zoe O'Hara",
    "Action due": "1 October 2025",
  };
  const [digest] = planOf(bookWith({ rows: [...rows, late] }), "2025-10-14").digests;
  if (!digest) throw new Error("no digest");

  const claims = [...claimDigest(digest)];
  const claimed = {
    key: digest.key,
    to: "zoe.ohara@westmere.example",
    claimed: "2025-10-14 09:30",
    sent: "",
    message: "",
  };

  expect(claims).toEqual([
    [
      "1tracker",
      [
        { ...claimed, about: "3", kind: "Action overdue", due: "1 October 2025" },
        { ...claimed, about: "1, 2a, 3", kind: "Six month update due", due: "28 October 2025" },
      ],
    ],
  ]);
});

test("in the ledger of each tracker stand its own rows of a message, and no date beside what is assigned", () => {
  const row = { Ref: "1", Agreed: "Yes", "Senior Responsible Officer": "Zoe O'Hara" };
  const trackers = ["1first", "1second"].map((id) =>
    bookWith({ id, rows: id === "1first" ? [row, { ...row, Ref: "2" }] : [row] }),
  );
  const [digest] = planOf(trackers, "2025-06-02T14:05").digests;
  if (!digest) throw new Error("no digest");
  const assigned = {
    key: digest.key,
    to: "zoe.ohara@westmere.example",
    kind: "Assigned",
    due: "",
    claimed: "2025-06-02 14:05",
    sent: "",
    message: "",
  };

  expect([...claimDigest(digest)]).toEqual([
    ["1first", [{ ...assigned, about: "1, 2" }]],
    ["1second", [{ ...assigned, about: "1" }]],
  ]);
});

test("a summary is claimed in the ledger of every tracker it is about", () => {
  const report = {
    key: "key",
    thread: "thread",
    person: { name: "Priya Nair", address: "priya.nair@westmere.example" },
    trackerIds: ["1first", "1second"],
    sent: [],
    returned: [],
    undeliverable: [],
    mustFix: [],
    at: at("2025-10-27"),
  };
  const row = {
    key: "key",
    to: "priya.nair@westmere.example",
    about: "",
    kind: "Weekly summary",
    due: "",
    claimed: "2025-10-27 09:30",
    sent: "",
    message: "",
  };

  expect([...claimReport(report)]).toEqual([
    ["1first", [row]],
    ["1second", [row]],
  ]);
});

test("what was sent was not given up, whatever stands beside it; what failed otherwise is to be settled", () => {
  expect([claim, sent, { ...sent, message: neverSent }].map(isGivenUp)).toEqual([false, false, false]);
  expect(isGivenUp({ ...claim, message: neverSent })).toBe(true);
  expect(isGivenUp({ ...claim, message: `It was ${neverSent}` })).toBe(false);
  expect(
    claimsToSettle([
      { ...claim, message: "id" },
      { ...claim, sent: "2025-10-21 09:31" },
    ]),
  ).toEqual([]);
});

test("a moment is written in London's time, wherever it was taken", () => {
  expect(ledgerTime(at("2025-07-01T14:05").withTimeZone("America/New_York"))).toBe("2025-07-01 14:05");
  expect(ledgerTime(at("2025-12-01T09:30").add({ seconds: 59 }).withTimeZone("UTC"))).toBe(
    "2025-12-01 09:30",
  );
});
