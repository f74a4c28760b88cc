import type { Undeliverable } from "../model/reminder.ts";
import type { Recommendation } from "../model/tracker.ts";
import type { Desk } from "./desk.ts";
import { titleOf } from "./make-item.ts";
import { type Outcome, whyNot } from "./outcome.ts";
import { owedBy } from "./owed-by.ts";
import { remindersOfRow } from "./reminders-of-row.ts";
import { tellWhyNot } from "./why-not.ts";

type Said = Extract<Outcome, { readonly kind: "say" }>;

/** What one tracker has to say today and to whom, and what cannot be said. */
export type Reminders = { readonly said: readonly Said[]; readonly undeliverable: readonly Undeliverable[] };

/** Goes through the rows of a tracker. */
export function remindersOfTracker(desk: Desk): Reminders {
  const { tracker, told } = desk;
  const unclear = unclearRefs(tracker.recommendations);
  const outcomes = tracker.recommendations.flatMap((row) =>
    unclear.has(row) ? reportUnclear(row, desk) : remindersOfRow(row, desk),
  );
  const place = { trackerId: tracker.spreadsheetId, inquiry: titleOf(tracker) };
  const failed = outcomes.filter((outcome) => outcome.kind === "why-not");
  const ledger = told.unreadable.map(({ ref, text }) => ({
    ref,
    why: { code: "ledger-unreadable" as const, who: "", text },
  }));
  return {
    said: outcomes.filter((outcome) => outcome.kind === "say"),
    undeliverable: tellWhyNot(place, [...failed, ...ledger]),
  };
}

/** The rows that no ledger can tell apart: their ref is missing, malformed, or another row's too. */
function unclearRefs(rows: readonly Recommendation[]): ReadonlySet<Recommendation> {
  const byLabel = Map.groupBy(rows, ({ label }) => label);
  return new Set(rows.filter((row) => row.ref === null || (byLabel.get(row.label)?.length ?? 0) > 1));
}

function reportUnclear(row: Recommendation, { clocks, today, settings }: Desk): readonly Outcome[] {
  if (owedBy(row, clocks, today, settings).length === 0) return [];
  return [whyNot(row, { code: "ref-unclear", who: "", text: "" })];
}
