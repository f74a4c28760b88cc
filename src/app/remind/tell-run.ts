import type { Temporal } from "temporal-polyfill";
import type { RemindPlan } from "./plan-reminders.ts";
import type { RemindResult } from "./remind-result.ts";
import type { Settlement } from "./settle-claims.ts";

/** What a run tells, but for its readings and its requests. */
export type Told = Omit<RemindResult, "unreadable" | "requests">;

/** What a run tells that could read nothing. */
export const nothingRead: Told = {
  at: null,
  mails: [],
  failed: [],
  withdrawn: [],
  held: 0,
  undeliverable: [],
  stopped: null,
  troubles: [],
  again: false,
};

/** What a plan says of itself. */
export function tellPlan(
  now: Temporal.ZonedDateTime,
  { held, undeliverable, stopped }: RemindPlan,
): Pick<Told, "at" | "held" | "undeliverable" | "stopped"> {
  return { at: now.toInstant().toString(), held: held.length, undeliverable, stopped };
}

/** What stood in the way of knowing more. */
export function troublesOf({ trouble }: Settlement, plan: RemindPlan): readonly string[] {
  return [trouble, plan.trouble].flatMap((each) => (each === null ? [] : [`The mail service: ${each}`]));
}
