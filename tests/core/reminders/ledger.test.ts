import { expect, test } from "vitest";
import type { LedgerRow } from "../../../src/core/model/reminder.ts";
import { claimDigest, claimsToSettle, neverSent } from "../../../src/core/reminders/ledger.ts";
import { asked, bookWith, planOf } from "./run.ts";

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
  expect(plan.undeliverable.map(({ code, refs }) => [code, refs])).toEqual([
    ["ledger-unreadable", ["1", "2"]],
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
