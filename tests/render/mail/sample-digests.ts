import { Temporal } from "temporal-polyfill";
import {
  type Digest,
  type ReminderKind,
  ReminderSettings,
  type TrackerForReminders,
} from "../../../src/core/model/reminder.ts";
import { whoIsDue } from "../../../src/core/reminders/who-is-due.ts";
import { exampleAt } from "../../core/reminders/example-book.ts";
import { type Book, trackerOf } from "../../core/reminders/office-book.ts";

const settings = ReminderSettings.parse({ allowedDomains: ["buckinghamshire.example", "westmere.example"] });

/** The one digest to a person, from these books with empty ledgers. */
function digestTo(name: string, at: string, books: readonly Book[]): Digest {
  const trackers: readonly TrackerForReminders[] = books.map((book) => ({
    tracker: trackerOf(book),
    ledger: [],
  }));
  const now = Temporal.PlainDateTime.from(at).toZonedDateTime("Europe/London");
  const found = whoIsDue(trackers, now, settings).digests.find(({ person }) => person.name === name);
  if (!found) throw new Error(`nobody writes to ${name}`);
  return found;
}

function only(digest: Digest, ...kinds: readonly ReminderKind[]): Digest {
  return { ...digest, items: digest.items.filter(({ kind }) => kinds.includes(kind)) };
}

function withFacts(book: Book, facts: Book["facts"]): Book {
  return { ...book, facts: { ...book.facts, ...facts } };
}

function withRows(book: Book, change: (row: Book["response"][number]) => Book["response"][number]): Book {
  return { ...book, response: book.response.map(change) };
}

const draft = exampleAt("2018-09-04T12:00");
const unanswered = withRows(draft, ({ Agreed: _, ...row }) => row);
const beforeReview = exampleAt("2019-03-04T09:30");
const fresh = withRows(beforeReview, (row) => ({ ...row, "Action due": "19 July 2019" }));
const nextYear = withFacts(beforeReview, { "Progress review date": "" });

/** A second inquiry, at another council, whose owner is away and has Ben Dunne stand in. */
const roads: Book = {
  id: "1roads-tracker",
  facts: {
    "Inquiry title": "Safer Roads to School",
    "Report received": "4 June 2018",
    "Date agreed by Cabinet": "3 September 2018",
    Status: "FINAL",
    Contact: "The scrutiny team, County Hall, 01296 000000",
  },
  response: [
    {
      Ref: "1",
      Recommendation: "Put a crossing outside every school on a road with a limit of 40 mph or more.",
      Agreed: "Partly",
      "Response and proposed action":
        "Accepted for the twelve busiest roads, because the grant pays for no more.",
      "Senior Responsible Officer": "Ada Marsh",
      "Not for publication (reason)": "",
    },
    {
      Ref: "2",
      Recommendation: "Name the contractors whose work was late.",
      Agreed: "Yes",
      "Response and proposed action": "To be told in private.",
      "Senior Responsible Officer": "Ada Marsh",
      "Not for publication (reason)": "Commercially confidential",
    },
  ],
  people: [
    {
      Name: "Ada Marsh",
      Post: "Road Safety Manager",
      Email: "ada@westmere.example",
      Reminders: "Delegate to Ben Dunne",
    },
    { Name: "Ben Dunne", Post: "SEN Team Officer", Email: "Ben.Dunne@Buckinghamshire.example" },
  ],
};

/** Five hundred recommendations of one person. */
const fiveHundred: Book = {
  ...roads,
  id: "1great-tracker",
  people: [{ Name: "Viv Trundell", Post: "Manager", Email: "viv.trundell@buckinghamshire.example" }],
  response: Array.from({ length: 500 }, (_, index) => ({
    Ref: String(index + 1),
    Recommendation: `Mend thing number ${index + 1}, and say so.`,
    Agreed: "Yes",
    "Response and proposed action": "Accepted.",
    "Senior Responsible Officer": "Viv Trundell",
  })),
};

/** What somebody types who wishes the letter ill. */
export const hostile =
  '</td><script>alert(1)</script><img src=x onerror=alert(1)>\r\nBcc: all@council.example\r\n\r\n((name)) [click](javascript:alert(1)) # Big\u202E "\'&amp; {{x}} =HYPERLINK("http://evil.example")';

const illWilled: Book = {
  ...roads,
  facts: { ...roads.facts, "Inquiry title": hostile, Contact: "javascript:alert(1)" },
  response: [
    {
      Ref: "1",
      Recommendation: hostile,
      Agreed: "Yes",
      "Response and proposed action": `${"x".repeat(400)} ${hostile}`,
      "Senior Responsible Officer": "Ada Marsh",
      "Action due": "28 September 2018",
    },
  ],
  people: [{ Name: "Ada Marsh", Post: hostile, Email: "ada@westmere.example" }],
};

/** Each kind of letter, by the name of its golden files. */
export const samples: Readonly<Record<string, Digest>> = {
  assigned: digestTo("Viv Trundell", "2018-07-10T11:00", [exampleAt("2018-07-10T10:30")]),
  "response-due": only(digestTo("Viv Trundell", "2018-09-04T12:00", [unanswered]), "response-due"),
  "action-due": only(
    digestTo("Katherine Wells", "2018-09-27T09:30", [exampleAt("2018-09-27T09:30")]),
    "action-due",
  ),
  "six-month": only(digestTo("Ben Dunne", "2019-03-04T09:30", [fresh]), "six-month"),
  "twelve-month": only(digestTo("Viv Trundell", "2019-08-28T09:30", [nextYear]), "twelve-month"),
  overdue: only(digestTo("Katherine Wells", "2019-03-18T09:30", [exampleAt("2019-03-18T09:30")]), "overdue"),
  "escalation-cabinet-member": only(
    digestTo("Cllr Mike Appleyard", "2019-04-01T09:30", [beforeReview]),
    "escalation-cabinet-member",
  ),
  "escalation-lead-officer": only(
    digestTo("Tolis Vouyioukas", "2019-04-15T09:30", [fresh]),
    "escalation-lead-officer",
  ),
  "two-trackers": digestTo("Ben Dunne", "2019-03-04T09:30", [fresh, roads]),
  "five-hundred": digestTo("Viv Trundell", "2019-03-04T09:30", [fiveHundred]),
  hostile: digestTo("Ada Marsh", "2018-09-20T09:30", [illWilled]),
};
