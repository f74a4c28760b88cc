import type { Ask, Item, ReminderKind } from "../model/reminder.ts";
import type { Recommendation, Tracker } from "../model/tracker.ts";
import type { Desk } from "./desk.ts";
import type { Owed } from "./owed-by.ts";

type Reminder = {
  readonly row: Recommendation;
  readonly owed: Owed;
  readonly kind: ReminderKind;
  readonly day: string;
  readonly owner: string;
};

/** One thing to be asked for, with all that the letter says of it. */
export function makeItem({ tracker, settings }: Desk, { row, owed, kind, day, owner }: Reminder): Item {
  const { inquiry, spreadsheetId: trackerId, places } = tracker;
  const { a1 } = row.cells[owed.column];
  return {
    key: [trackerId, row.label, owed.ask].join("/"),
    trackerId,
    inquiry: titleOf(tracker),
    contact: inquiry.cells.Contact.text,
    ref: row.label,
    kind,
    ask: owed.ask,
    due: owed.due,
    day,
    owner,
    recommendation: row.cells.Recommendation.text,
    promised: row.cells["Response and proposed action"].text,
    withheld: row.cells["Not for publication (reason)"].text !== "",
    wanted: wantedOf(row, owed, kind, owner),
    link: `${settings.sheetsUrl}/${encodeURIComponent(trackerId)}/edit#gid=${places.response.id}&range=${a1}`,
  };
}

/** The inquiry's title, or the spreadsheet's while that is blank. */
export function titleOf({ inquiry, title }: Tracker): string {
  return inquiry.cells["Inquiry title"].text || title;
}

function wantedOf(row: Recommendation, { ask, due }: Owed, kind: ReminderKind, owner: string): string {
  if (kind === "escalation-cabinet-member" || kind === "escalation-lead-officer")
    return `Please see that ${owner} ${escalated[ask]}.`;
  switch (ask) {
    case "response":
      return row.cells["Response and proposed action"].text === ""
        ? "Choose Yes, Partly or No in Agreed, and write the response."
        : "Choose Yes, Partly or No in Agreed. The response is there; the answer is not.";
    case "action":
      return due === null ? "Enter in Action due by when it will be done." : actionWanted(kind);
    case "six-month":
    case "twelve-month":
      return "Write what has happened and what is left to do, and choose how far it has come in Progress.";
  }
}

/** What a late owner should do, for whoever is asked to see to it. */
const escalated: Readonly<Record<Ask, string>> = {
  response: "answers, or that somebody else is named who can",
  action: "finishes the action or agrees a new date for it, or that somebody else is named who can",
  "six-month": "gives the update, or that somebody else is named who can",
  "twelve-month": "gives the update, or that somebody else is named who can",
};

function actionWanted(kind: ReminderKind): string {
  return kind === "overdue"
    ? "If it is done, choose Complete in Progress. If it is not, agree a new date and enter it in Action due."
    : "Once it is done, choose Complete in Progress. If it will be late, agree a new date and enter it in Action due.";
}
