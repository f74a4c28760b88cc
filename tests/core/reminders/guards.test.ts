import { describe, expect, test } from "vitest";
import { ReminderSettings } from "../../../src/core/model/reminder.ts";
import { claimDigest } from "../../../src/core/reminders/ledger.ts";
import { whoIsDue } from "../../../src/core/reminders/who-is-due.ts";
import { type Book, trackerOf } from "./office-book.ts";
import { asked, at, bookWith, planOf, settings } from "./run.ts";

describe("a run at", () => {
  test.each([
    ["2025-10-27T08:59", "before the day starts", "outside-hours"],
    ["2025-10-27T09:00", "when it starts", undefined],
    ["2025-10-27T16:59", "before it ends", undefined],
    ["2025-10-27T17:00", "when it ends", "outside-hours"],
    ["2025-10-25T12:00", "on a Saturday", "outside-hours"],
    ["2025-12-26T12:00", "on Boxing Day", "outside-hours"],
    ["2027-12-27T12:00", "on the day in place of a Christmas Day at the weekend", "outside-hours"],
  ])("%s, %s", (when, _, code) => {
    const plan = planOf(bookWith(), when);

    expect(plan.stopped?.code).toBe(code);
    expect(plan.digests.length > 0).toBe(code === undefined);
  });

  test("half past eight in UTC, in summer, counts as half past nine in London", () => {
    const trackers = [
      { tracker: trackerOf(bookWith({ facts: { "Progress review date": "4 July 2025" } })), ledger: [] },
    ];
    const now = at("2025-06-30T09:30").withTimeZone("UTC");

    expect(now.hour).toBe(8);
    expect(whoIsDue(trackers, now, settings).digests).toHaveLength(1);
  });
});

test("a run outside the hours of the settings says when it could have sent", () => {
  const hours = { workingDayStarts: "08:15", workingDayEnds: "12:30" };

  expect(planOf(bookWith(), "2025-10-27T08:15", hours).digests).toHaveLength(1);
  expect(planOf(bookWith(), "2025-10-27T12:30", hours)).toEqual({
    digests: [],
    held: [],
    escalations: [],
    undeliverable: [],
    stopped: {
      code: "outside-hours",
      message:
        "Reminders go out from 08:15 to 12:30 on working days in England. Nothing was sent; the next run in those hours sends what is due.",
    },
  });
});

test("what cannot be sent is told also when too many people would be written to", () => {
  const nobody = { Ref: "9", Agreed: "Yes" };
  const { response, ...book } = crowd(2);
  const plan = planOf({ ...book, response: [...response, nobody] }, "2025-10-27", { mostPeopleARun: 1 });

  expect(plan.undeliverable.map(({ code, refs }) => [code, refs])).toEqual([["nobody-named", ["9"]]]);
});

test("nobody is written to where no domain is allowed, which is how it starts", () => {
  const { allowedDomains } = ReminderSettings.parse({});
  const plan = planOf(bookWith(), "2025-10-27", { allowedDomains });

  expect(plan.digests).toEqual([]);
  expect(plan.undeliverable.map(({ code }) => code)).toEqual(["domain-not-allowed"]);
});

function crowd(size: number): Book {
  const names = Array.from({ length: size }, (_, index) => `Person ${String.fromCharCode(65 + index)}`);
  return bookWith({
    rows: names.map((name, index) => ({
      Ref: String(index + 1),
      Agreed: "Yes",
      "Senior Responsible Officer": name,
    })),
    people: names.map((Name, index) => ({ Name, Email: `p${index}@westmere.example` })),
  });
}

test("as many people as a run may write to are written to; with one more it stops, says so and sends nothing", () => {
  const full = planOf(crowd(5), "2025-10-27", { mostPeopleARun: 5 });
  const over = planOf(crowd(6), "2025-10-27", { mostPeopleARun: 5 });

  expect(full.digests).toHaveLength(5);
  expect(over.digests).toEqual([]);
  expect(over.held).toHaveLength(6);
  expect(over.escalations).toEqual([]);
  expect(over.stopped).toEqual({
    code: "over-cap",
    message:
      "6 people would be written to, and a run may write to 5. Nothing was sent. Look at who it would be with a dry run; if it is right, raise mostPeopleARun.",
  });
});

test("one address in two letter cases and two trackers is one person with one message, most urgent first", () => {
  const zoe = (Email: string) => [{ Name: "Zoe O'Hara", Email }];
  const row = { "Responsible Cabinet Member": "" };
  const first = bookWith({ id: "1first", row, people: zoe("zoe.ohara@westmere.example") });
  const second = bookWith({
    id: "1second",
    row,
    facts: { "Progress review date": "27 October 2025" },
    people: zoe("Zoe.OHara@Westmere.example"),
  });

  const { digests } = planOf([first, second], "2025-10-27");

  expect(digests).toHaveLength(1);
  expect(digests[0]?.items.map(({ trackerId }) => trackerId)).toEqual(["1second", "1first"]);
  expect([...(digests[0] ? claimDigest(digests[0]) : new Map()).keys()]).toEqual(["1second", "1first"]);
});

test("the order of the rows and of the trackers changes neither the message nor its key", () => {
  const rows = ["1", "2", "10"].map((Ref) => ({
    Ref,
    Agreed: "Yes",
    "Senior Responsible Officer": "Zoe O'Hara",
  }));
  const one = planOf([bookWith({ rows, id: "1a" }), bookWith({ rows, id: "1b" })], "2025-10-27");
  const other = planOf(
    [bookWith({ rows: rows.toReversed(), id: "1b" }), bookWith({ rows, id: "1a" })],
    "2025-10-27",
  );

  expect(asked(other)).toEqual(asked(one));
  expect(other.digests.map(({ key }) => key)).toEqual(one.digests.map(({ key }) => key));
  expect(one.digests[0]?.items.map(({ ref }) => ref)).toEqual(["1", "2", "10", "1", "2", "10"]);
});

test("the key of a message tells another week's from this one's, and nothing of the person", () => {
  const keys = ["2025-11-04", "2025-11-11"].map((day, week) => {
    const earlier = {
      key: "k",
      to: "zoe.ohara@westmere.example",
      about: "1",
      due: "28 October 2025",
      message: "m",
    };
    const claimed = week === 0 ? "2025-10-27 09:30" : "2025-11-04 09:30";
    const ledger = [{ ...earlier, kind: "Six month update due", claimed, sent: claimed }];
    return planOf(bookWith(), day, { ledger }).digests.find(({ person }) => person.name.startsWith("Zoe"))
      ?.key;
  });

  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/u);
  expect(keys[1]).not.toBe(keys[0]);
});

test("500 items of one person are one message, and all of them are claimed", () => {
  const refs = Array.from({ length: 500 }, (_, index) => String(index + 1));
  const rows = refs.map((Ref) => ({ Ref, Agreed: "Yes", "Senior Responsible Officer": "Zoe O'Hara" }));
  const [digest, ...others] = planOf(bookWith({ rows }), "2025-10-27").digests;
  if (!digest) throw new Error("no digest");

  const claims = [...claimDigest(digest).values()].flat();

  expect(others).toEqual([]);
  expect(digest.items).toHaveLength(500);
  expect(claims.map(({ about }) => about.split(", "))).toEqual([refs]);
});
