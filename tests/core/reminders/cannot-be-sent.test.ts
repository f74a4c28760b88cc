import { describe, expect, test } from "vitest";
import type { Book } from "./office-book.ts";
import { asked, bookWith, planOf, withZoe } from "./run.ts";

const day = "2025-10-27";

describe("nobody is written to, and the clerk is told why, when", () => {
  test.each<[string, Book, string, string]>([
    [
      "no owner is named",
      bookWith({ row: { "Senior Responsible Officer": "" } }),
      "nobody-named",
      "Nobody is named as Senior Responsible Officer for 1. Name the one who answers for it.",
    ],
    [
      "two owners are named",
      bookWith({ row: { "Senior Responsible Officer": "Zoe O'Hara and Ben Okafor" } }),
      "two-owners",
      '"Zoe O\'Hara and Ben Okafor" names two people for 1, so nobody was written to. Leave the one who answers for it.',
    ],
    [
      "the owner is not in People",
      bookWith({ row: { "Senior Responsible Officer": "Max Gone" } }),
      "not-in-people",
      '"Max Gone" is named for 1 and is not in People. Add the person there, or name whoever has taken over.',
    ],
    [
      "two people bear the name",
      withZoe({}, [{ Name: "Zoe O'Hara", Email: "z@westmere.example" }]),
      "owner-ambiguous",
      '"Zoe O\'Hara", named for 1, fits several rows of People. Write the name and the post.',
    ],
    [
      "the owner has no email",
      withZoe({ Email: "" }),
      "no-email",
      "Zoe O'Hara has no email in People, so nothing can be sent about 1. Enter a work address.",
    ],
    [
      "the email is no address",
      withZoe({ Email: "zoe at westmere" }),
      "email-malformed",
      '"zoe at westmere" is not an email address, so Zoe O\'Hara cannot be reminded of 1. Mend Email in People.',
    ],
    [
      "the email holds two addresses",
      withZoe({ Email: "a@westmere.example, b@westmere.example" }),
      "email-malformed",
      '"a@westmere.example, b@westmere.example" is not an email address, so Zoe O\'Hara cannot be reminded of 1. Mend Email in People.',
    ],
    [
      "the email would end a header",
      withZoe({ Email: "a@westmere.example\nBcc: b@westmere.example" }),
      "email-malformed",
      '"a@westmere.example Bcc: b@westmere.example" is not an email address, so Zoe O\'Hara cannot be reminded of 1. Mend Email in People.',
    ],
    [
      "the domain is not allowed",
      withZoe({ Email: "zoe@gmail.example" }),
      "domain-not-allowed",
      "zoe@gmail.example of Zoe O'Hara is not at a domain that may be written to, so nothing was sent about 1. Mend Email in People, or ask for the domain to be allowed.",
    ],
    [
      "the domain only ends like an allowed one",
      withZoe({ Email: "zoe@evilwestmere.example" }),
      "domain-not-allowed",
      "zoe@evilwestmere.example of Zoe O'Hara is not at a domain that may be written to, so nothing was sent about 1. Mend Email in People, or ask for the domain to be allowed.",
    ],
    [
      "the owner is paused with no delegate",
      withZoe({ Reminders: "Paused until 3 November 2025" }),
      "paused",
      'Zoe O\'Hara is away ("Paused until 3 November 2025") with no delegate, so nobody was reminded of 1. Add "delegate to" and a name if it cannot wait.',
    ],
    [
      "Reminders cannot be read",
      withZoe({ Reminders: "Off" }),
      "reminders-unreadable",
      'Reminders of Zoe O\'Hara says "Off", which is none of On, "Paused until" with a date, and "Delegate to" with a name. Nothing is sent about 1 until it is mended.',
    ],
    [
      "the pause has no date",
      withZoe({ Reminders: "Paused" }),
      "reminders-unreadable",
      'Reminders of Zoe O\'Hara says "Paused", which is none of On, "Paused until" with a date, and "Delegate to" with a name. Nothing is sent about 1 until it is mended.',
    ],
    [
      "the delegate is not in People",
      withZoe({ Reminders: "Delegate to Max Gone" }),
      "delegate-unknown",
      'Reminders of Zoe O\'Hara says "Delegate to Max Gone", and People does not tell who that is. Nobody gets those on 1. Name one person of People.',
    ],
    [
      "somebody delegates to themselves",
      withZoe({ Reminders: "Delegate to Zoe O'Hara" }),
      "delegates-in-a-loop",
      "Zoe O'Hara delegates their reminders to themselves, so nobody gets those on 1. Mend Reminders in People.",
    ],
    [
      "delegates go round in a loop",
      withZoe({ Reminders: "Delegate to Kit Lowe" }, [
        { Name: "Kit Lowe", Email: "kit@westmere.example", Reminders: "Delegate to Zoe O'Hara" },
      ]),
      "delegates-in-a-loop",
      "Zoe O'Hara and Kit Lowe delegate their reminders to one another, so nobody gets those on 1. Mend Reminders in People.",
    ],
    [
      "the delegate is away too",
      withZoe({ Reminders: "Delegate to Kit Lowe" }, [
        { Name: "Kit Lowe", Email: "kit@westmere.example", Reminders: "Paused until 1 December 2025" },
      ]),
      "paused",
      'Kit Lowe is away ("Paused until 1 December 2025") with no delegate, so nobody was reminded of 1. Add "delegate to" and a name if it cannot wait.',
    ],
    [
      "the review date cannot be read",
      bookWith({ facts: { "Progress review date": "in the autumn" } }),
      "date-unreadable",
      'Progress review date says "in the autumn", which is not a date, so nobody is reminded by it of 1. Enter a date such as 10 September 2018.',
    ],
    [
      "Cabinet's date cannot be read",
      bookWith({ facts: { "Date agreed by Cabinet": "28 th April 2025" } }),
      "date-unreadable",
      'Date agreed by Cabinet says "28 th April 2025", which is not a date, so nobody is reminded by it of 1. Enter a date such as 10 September 2018.',
    ],
    [
      "the day the report came cannot be read",
      bookWith({ facts: { "Notice received": "late March" }, row: { Agreed: "" } }),
      "date-unreadable",
      'Notice received says "late March", which is not a date, so nobody is reminded by it of 1. Enter a date such as 10 September 2018.',
    ],
    [
      "the ref is missing",
      bookWith({ row: { Ref: "" } }),
      "ref-unclear",
      "The ref of row 2 is missing, malformed or borne by two rows, so reminders cannot tell which row they are about. Give each row a ref of its own, such as 3 or 2a.",
    ],
  ])("%s", (_, book, code, message) => {
    expect(asked(planOf(book, day)).filter((line) => !line.includes("assigned"))).toEqual([]);
    expect(planOf(book, day).undeliverable).toEqual([
      {
        trackerId: "1tracker",
        inquiry: "Safer Cycling Routes",
        code,
        refs: [book.response[0]?.Ref || "row 2"],
        message,
      },
    ]);
  });
});
