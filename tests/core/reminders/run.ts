import { Temporal } from "temporal-polyfill";
import { type LedgerRow, type ReminderPlan, ReminderSettings } from "../../../src/core/model/reminder.ts";
import { claimDigest } from "../../../src/core/reminders/ledger.ts";
import { whoIsDue } from "../../../src/core/reminders/who-is-due.ts";
import { type Book, trackerOf } from "./office-book.ts";

export const settings = ReminderSettings.parse({ allowedDomains: ["westmere.example"] });

type Row = Book["response"][number];
type Change = {
  readonly id?: string;
  readonly facts?: Book["facts"];
  readonly row?: Row;
  readonly rows?: readonly Row[];
  readonly people?: readonly Book["people"][number][];
};

/** A day in London at half past nine: "2025-06-02", or another time: "2025-06-02T17:00". */
export function at(day: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(day.includes("T") ? day : `${day}T09:30`).toZonedDateTime(
    "Europe/London",
  );
}

/** An accepted recommendation of Zoe O'Hara, with Cabinet's date on 28 April 2025: six months end on 28 October. */
export function bookWith({ id = "1tracker", facts = {}, row = {}, rows, people }: Change = {}): Book {
  const usual: Row = {
    Ref: "1",
    Recommendation: "Light the canal path.",
    Agreed: "Yes",
    "Response and proposed action": "Highways will put up lamps.",
    "Responsible Cabinet Member": "Cllr Ada Marsh",
    "Senior Responsible Officer": "Zoe O'Hara",
  };
  return {
    id,
    facts: { "Date agreed by Cabinet": "28 April 2025", Status: "FINAL", ...facts },
    response: rows ?? [{ ...usual, ...row }],
    people: people ?? [
      { Name: "Cllr Ada Marsh", Kind: "Cabinet Member", Email: "ada.marsh@westmere.example" },
      { Name: "Ben Okafor", Kind: "Senior officer", Email: "ben.okafor@westmere.example" },
      { Name: "Zoe O'Hara", Kind: "Officer", Email: "zoe.ohara@westmere.example" },
    ],
  };
}

/** The same with another row of People for the owner, and with more people. */
export function withZoe(zoe: Book["people"][number], more: Book["people"] = []): Book {
  const { people, ...book } = bookWith();
  return { ...book, people: [...people.slice(0, -1), { ...people.at(-1), ...zoe }, ...more] };
}

/** The plan of a run. */
export function planOf(
  books: Book | readonly Book[],
  day: string,
  { ledger = [], ...over }: Partial<ReminderSettings> & { readonly ledger?: readonly LedgerRow[] } = {},
): ReminderPlan {
  const trackers = [books].flat().map((book) => ({ tracker: trackerOf(book), ledger }));
  return whoIsDue(trackers, at(day), { ...settings, ...over });
}

/** Who is asked for what: "zoe.ohara 1 six-month 2025-10-28". */
export function asked({ digests }: ReminderPlan): readonly string[] {
  return digests.flatMap(({ person, items }) =>
    items.map(({ ref, kind, due }) => `${person.address.split("@")[0]} ${ref} ${kind} ${due ?? "-"}`),
  );
}

/** Every reminder of a tracker from one day to another, when a run on each day sends what is due. */
export function played(
  book: Book | ((day: string) => Book),
  from: string,
  to: string,
  without: readonly string[] = [],
): readonly string[] {
  const ledger: LedgerRow[] = [];
  const sent: string[] = [];
  const last = Temporal.PlainDate.from(to);
  for (
    let day = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    const date = day.toString();
    if (without.includes(date)) continue;
    const plan = planOf(typeof book === "function" ? book(date) : book, date, { ledger });
    sent.push(...asked(plan).map((words) => `${date} ${words}`));
    ledger.push(...plan.digests.flatMap((digest) => [...claimDigest(digest).values()].flat()));
  }
  return sent;
}
