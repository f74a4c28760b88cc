import type { Ask, Item, ReminderKind } from "../model/reminder.ts";

/** What the Kind column says of a clerk's weekly summary. */
export const weeklySummary = "Weekly summary";

const asks: Readonly<Record<Ask, string>> = {
  response: "Response",
  action: "Action",
  "six-month": "Six month update",
  "twelve-month": "Twelve month update",
};

const kinds: Readonly<Record<Exclude<ReminderKind, "assigned">, string>> = {
  "response-due": "due",
  "action-due": "due",
  "six-month": "due",
  "twelve-month": "due",
  overdue: "overdue",
  "escalation-cabinet-member": "late, told to the Cabinet Member",
  "escalation-lead-officer": "late, told to the lead senior officer",
};

/** The Kind column of the Reminders tab: "Assigned", "Six month update due", "Response overdue". */
export function kindWords({ ask, kind }: Pick<Item, "ask" | "kind">): string {
  return kind === "assigned" ? "Assigned" : `${asks[ask]} ${kinds[kind]}`;
}
