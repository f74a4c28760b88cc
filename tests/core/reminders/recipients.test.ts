import { describe, expect, test } from "vitest";
import type { Book } from "./office-book.ts";
import { asked, bookWith, planOf, withZoe } from "./run.ts";

const day = "2025-10-27";

function told(book: Book, on = day): readonly string[] {
  return planOf(book, on).undeliverable.map(({ code }) => code);
}

const ben = { Name: "Ben Okafor", Email: "ben.okafor@westmere.example" };

test("an action whose date cannot be read is told, and the update is asked for all the same", () => {
  const book = bookWith({ row: { "Action due": "next spring" } });

  expect(planOf(book, day).undeliverable.map(({ message }) => message)).toEqual([
    'Action due says "next spring", which is not a date, so nobody is reminded by it of 1. Enter a date such as 10 September 2018.',
  ]);
  expect(asked(planOf(book, day))).toEqual(["zoe.ohara 1 six-month 2025-10-28"]);
});

test("two rows of one ref are told and not reminded of, because no ledger can tell them apart", () => {
  const row = { Agreed: "Yes", "Senior Responsible Officer": "Zoe O'Hara" };
  const book = bookWith({
    rows: [
      { Ref: "3", ...row },
      { Ref: "3", ...row },
      { Ref: "4", ...row },
    ],
  });

  expect(told(book)).toEqual(["ref-unclear"]);
  expect(asked(planOf(book, day))).toEqual(["zoe.ohara 4 six-month 2025-10-28"]);
});

test("the clerk is told once for all rows that one thing stands in the way of, in words", () => {
  const rows = ["1", "2a", "2b"].map((Ref) => ({
    Ref,
    Agreed: "Yes",
    "Senior Responsible Officer": "Max Gone",
  }));

  expect(planOf(bookWith({ rows }), day).undeliverable).toEqual([
    {
      trackerId: "1tracker",
      inquiry: "Safer Cycling Routes",
      code: "not-in-people",
      refs: ["1", "2a", "2b"],
      message:
        '"Max Gone" is named for 1, 2a and 2b and is not in People. Add the person there, or name whoever has taken over.',
    },
  ]);
});

test("a part without an owner of its own is its stem's owner's", () => {
  const rows = [
    { Ref: "2", Recommendation: "On schools:", "Senior Responsible Officer": "Zoe O'Hara" },
    { Ref: "2a", Agreed: "Yes" },
    { Ref: "2b", Agreed: "Yes", "Senior Responsible Officer": "Ben Okafor" },
  ];

  expect(asked(planOf(bookWith({ rows }), day))).toEqual([
    "zoe.ohara 2a six-month 2025-10-28",
    "ben.okafor 2b six-month 2025-10-28",
  ]);
});

describe("somebody who is away", () => {
  test("gets nothing before the day on which they are back, and one reminder then", () => {
    const book = withZoe({ Reminders: "Paused until 27 October 2025" });

    expect(asked(planOf(book, "2025-10-24"))).toEqual([]);
    expect(asked(planOf(book, "2025-10-27"))).toEqual(["zoe.ohara 1 six-month 2025-10-28"]);
  });

  test.each([
    "Delegate to Ben Okafor",
    "delegate to ben okafor until 1 November 2025",
    "Paused until 1 November 2025, delegate to Ben Okafor",
  ])('is stood in for when Reminders says "%s"', (Reminders) => {
    const { digests } = planOf(withZoe({ Reminders }), day);

    expect(digests.map(({ person }) => person.address)).toEqual([ben.Email]);
    expect(digests[0]?.items[0]?.owner).toBe("Zoe O'Hara");
  });

  test("is stood in for only until they are back", () => {
    const book = withZoe({ Reminders: "Delegate to Ben Okafor until 27 October 2025" });

    expect(asked(planOf(book, day))).toEqual(["zoe.ohara 1 six-month 2025-10-28"]);
  });

  test("has nobody told that a row is now theirs", () => {
    expect(asked(planOf(withZoe({ Reminders: "Delegate to Ben Okafor" }), "2025-06-02"))).toEqual([]);
    expect(told(withZoe({ Reminders: "Paused until 1 July 2025" }), "2025-06-02")).toEqual([]);
  });
});
