import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { type Book, trackerOf } from "./office-book.ts";
import { bookWith, planOf } from "./run.ts";

function itemsTo(name: string, book: Book, day: string) {
  return planOf(book, day).digests.find(({ person }) => person.name.startsWith(name))?.items ?? [];
}

/** What is wanted of Zoe O'Hara, who owns the row. */
function wanted(book: Book, day: string): readonly string[] {
  return itemsTo("Zoe", book, day).map((item) => item.wanted);
}

describe("what a message says of one thing", () => {
  test("is everything that its reader needs", () => {
    const book = bookWith({ id: "1tracker/?", facts: { Contact: "Scrutiny team" } });

    expect(itemsTo("Zoe", book, "2025-10-27")).toEqual([
      {
        key: "1tracker/?/1/six-month",
        trackerId: "1tracker/?",
        inquiry: "Safer Cycling Routes",
        contact: "Scrutiny team",
        ref: "1",
        kind: "six-month",
        ask: "six-month",
        due: Temporal.PlainDate.from("2025-10-28"),
        day: "2025-10-27",
        owner: "Zoe O'Hara",
        recommendation: "Light the canal path.",
        promised: "Highways will put up lamps.",
        withheld: false,
        wanted: "Write what has happened and what is left to do, and choose how far it has come in Progress.",
        link: "https://docs.google.com/spreadsheets/d/1tracker%2F%3F/edit#gid=1&range=H2",
      },
    ]);
  });

  test("bears the spreadsheet's title while the inquiry has none, and tells a row that is withheld", () => {
    const book = bookWith({
      facts: { "Inquiry title": "" },
      row: { "Not for publication (reason)": "Exempt" },
    });

    expect(itemsTo("Zoe", book, "2025-10-27")).toMatchObject([
      { inquiry: trackerOf(book).title, withheld: true },
    ]);
  });

  test("names the owner by post where People gives no name", () => {
    const people = [{ Post: "Road Safety Manager", Email: "roads@westmere.example" }];
    const [digest] = planOf(
      bookWith({ people, row: { "Senior Responsible Officer": "Road Safety Manager" } }),
      "2025-10-27",
    ).digests;

    expect(digest?.person).toEqual({ name: "Road Safety Manager", address: "roads@westmere.example" });
    expect(digest?.items[0]?.owner).toBe("Road Safety Manager");
  });
});

describe("what is wanted is said in a sentence", () => {
  const unanswered = { Agreed: "", "Response and proposed action": "" };
  const draft = { Status: "Draft", "Date agreed by Cabinet": "" };

  test.each<[string, Book, string, readonly string[]]>([
    [
      "where there is no answer",
      bookWith({ facts: draft, row: unanswered }),
      "2025-04-25",
      ["Choose Yes, Partly or No in Agreed, and write the response."],
    ],
    [
      "where there is a response without its answer",
      bookWith({ facts: draft, row: { Agreed: "" } }),
      "2025-04-25",
      ["Choose Yes, Partly or No in Agreed. The response is there; the answer is not."],
    ],
    [
      "where an action has no date",
      bookWith({ facts: draft }),
      "2025-06-02",
      ["Enter in Action due by when it will be done."],
    ],
    [
      "where an action is due",
      bookWith({ facts: draft, row: { "Action due": "9 June 2025" } }),
      "2025-06-02",
      [
        "Once it is done, choose Complete in Progress. If it will be late, agree a new date and enter it in Action due.",
      ],
    ],
    [
      "where an action is overdue",
      bookWith({ facts: draft, row: { "Action due": "30 May 2025" } }),
      "2025-06-02",
      [
        "If it is done, choose Complete in Progress. If it is not, agree a new date and enter it in Action due.",
      ],
    ],
    [
      "where the twelve month update is due",
      bookWith({ row: { "Six month progress update": "Half is done." } }),
      "2026-04-27",
      ["Write what has happened and what is left to do, and choose how far it has come in Progress."],
    ],
  ])("%s", (_, book, day, sentences) => {
    expect(wanted(book, day)).toEqual(sentences);
  });

  test.each<[string, Book, string]>([
    [
      "an answer",
      bookWith({ facts: draft, row: unanswered }),
      "answers, or that somebody else is named who can",
    ],
    [
      "an action",
      bookWith({ facts: draft, row: { "Action due": "2 May 2025" } }),
      "finishes the action or agrees a new date for it, or that somebody else is named who can",
    ],
    [
      "a six month update",
      bookWith({ facts: { "Progress review date": "2 May 2025" } }),
      "gives the update, or that somebody else is named who can",
    ],
    [
      "a twelve month update",
      bookWith({
        facts: { "Progress review date": "2 November 2024", "Date agreed by Cabinet": "2 May 2024" },
      }),
      "gives the update, or that somebody else is named who can",
    ],
  ])("to those who see to it that %s comes", (_, book, what) => {
    const [late, later] = [itemsTo("Cllr", book, "2025-05-16"), itemsTo("Ben", book, "2025-05-30")];

    expect([...late, ...later].map((item) => item.wanted)).toEqual(
      Array.from({ length: 2 }, () => `Please see that Zoe O'Hara ${what}.`),
    );
  });
});
