import { describe, expect, test } from "vitest";
import type { LedgerRow } from "../../../src/core/model/reminder.ts";
import type { Book } from "./office-book.ts";
import { asked, bookWith, planOf, withZoe } from "./run.ts";

const day = "2025-06-02";
const draft = { Status: "Draft", "Date agreed by Cabinet": "" };
const known: LedgerRow = {
  key: "k",
  to: "zoe.ohara@westmere.example",
  about: "1",
  kind: "Assigned",
  due: "",
  claimed: "2025-05-01 09:30",
  sent: "2025-05-01 09:30",
  message: "id",
};

describe("an owner who has not heard of a row", () => {
  test.each<[string, Book, readonly string[]]>([
    ["the update", bookWith(), ["zoe.ohara 1 assigned 2025-10-28"]],
    [
      "the action",
      bookWith({ row: { "Action due": "1 October 2025" } }),
      ["zoe.ohara 1 assigned 2025-10-01"],
    ],
    [
      "the update before the action",
      bookWith({ row: { "Action due": "1 December 2025" } }),
      ["zoe.ohara 1 assigned 2025-10-28"],
    ],
    [
      "the action where the two fall together",
      bookWith({ row: { "Action due": "28 October 2025" } }),
      ["zoe.ohara 1 assigned 2025-10-28"],
    ],
    [
      "the action where the update has no date that can be read",
      bookWith({
        facts: { "Progress review date": "autumn" },
        row: { "Action due": "1 October 2025" },
      }),
      ["zoe.ohara 1 assigned 2025-10-01"],
    ],
    [
      "the update where the action has no date",
      bookWith({ row: { "Action due": "soon" } }),
      ["zoe.ohara 1 assigned 2025-10-28"],
    ],
    ["a date where there is none", bookWith({ facts: draft }), ["zoe.ohara 1 assigned -"]],
    ["nothing where nothing is owed", bookWith({ row: { Agreed: "No" } }), []],
    ["nothing where nobody is named", bookWith({ row: { "Senior Responsible Officer": "" } }), []],
  ])("is told of it once, with what comes next: %s", (_, book, lines) => {
    expect(asked(planOf(book, day))).toEqual(lines);
    expect(asked(planOf(book, day, { ledger: [known] }))).toEqual([]);
  });

  test("is told of the action, not of the update, where the two fall together", () => {
    const [digest] = planOf(bookWith({ row: { "Action due": "28 October 2025" } }), day).digests;

    expect(digest?.items.map(({ ask, key, owner }) => [ask, key, owner, digest.items[0]?.day])).toEqual([
      ["action", "1tracker/1/action", "Zoe O'Hara", ""],
    ]);
  });

  test("hears of it by the reminder itself where one is due", () => {
    expect(asked(planOf(bookWith(), "2025-10-27"))).toEqual(["zoe.ohara 1 six-month 2025-10-28"]);
  });

  test("is not told where somebody stands in, and the clerk hears why only where nobody can be found", () => {
    const told = (book: Book) => planOf(book, day).undeliverable.map(({ code }) => code);

    expect(asked(planOf(withZoe({ Reminders: "Delegate to Ben Okafor" }), day))).toEqual([]);
    expect(told(withZoe({ Reminders: "Paused until 1 July 2025" }))).toEqual([]);
    expect(told(withZoe({ Email: "" }))).toEqual(["no-email"]);
    expect(told(bookWith({ row: { "Senior Responsible Officer": "" } }))).toEqual([]);
  });
});

test("a date that cannot be read is told whoever the owner is, beside what can be said", () => {
  const book = bookWith({
    facts: { "Progress review date": "autumn" },
    row: { "Action due": "9 June 2025" },
  });
  const plan = planOf(book, day);

  expect(asked(plan)).toEqual(["zoe.ohara 1 action-due 2025-06-09"]);
  expect(plan.undeliverable.map(({ code, refs }) => [code, refs])).toEqual([["date-unreadable", ["1"]]]);
});

test("a row without a ref that owes nothing is no trouble to anybody", () => {
  const rows = [{ Recommendation: "Light the canal path.", Agreed: "No" }];

  expect(planOf(bookWith({ rows }), day)).toMatchObject({ digests: [], undeliverable: [] });
});
