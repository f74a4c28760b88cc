import { Temporal } from "temporal-polyfill";
import type { ClerkReport } from "../../../src/core/model/reminder.ts";

const inquiry = "Working Together to Reduce Permanent Exclusions in Schools";
const sent = { inquiry, on: "2019-03-04", kind: "Six month update due" };

/** A clerk's week in which something of everything happened. */
export const sampleReport: ClerkReport = {
  key: "week",
  thread: "thread",
  person: { name: "Priya Nair", address: "priya.nair@buckinghamshire.example" },
  trackerIds: ["1example-tracker"],
  sent: [
    { ...sent, to: "viv.trundell@buckinghamshire.example", refs: "2a, 2b, 5a, 5b" },
    { ...sent, to: "ben.dunne@buckinghamshire.example", refs: "4" },
    { ...sent, to: "katherine.wells@buckinghamshire.example", refs: "7", kind: "Action overdue" },
  ],
  returned: [
    {
      ...sent,
      to: "ben.dunne@buckinghamshire.example",
      refs: "4",
      reason: "550 5.1.1 The email account does not exist",
    },
  ],
  undeliverable: [
    {
      trackerId: "1example-tracker",
      inquiry,
      code: "two-owners",
      refs: ["5a", "5b"],
      message:
        '"Viv Trundell, Education Entitlement Manager and SEN Manager" names two people for 5a and 5b, so nobody was written to. Leave the one who answers for it.',
    },
  ],
  mustFix: [
    {
      inquiry,
      owner: "Viv Trundell",
      findings: [
        { ref: "5a", title: "No answer", message: "5a has no answer. Choose Yes, Partly or No in Agreed." },
        { ref: "5b", title: "No answer", message: "5b has no answer. Choose Yes, Partly or No in Agreed." },
      ],
    },
  ],
  at: Temporal.PlainDateTime.from("2019-03-11T09:30").toZonedDateTime("Europe/London"),
};
