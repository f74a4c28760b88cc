import { Temporal } from "temporal-polyfill";
import type { CellValue } from "../../core/model/plan.ts";
import { type TrackerState, troublesOf } from "../cloud/tracker-state.ts";
import type { RegisterColumn } from "./register-tab.ts";

/** A tracker as the register knows it. `retired`: since which day (ISO) it is one no longer, or null. */
export type Entry = {
  readonly spreadsheetId: string;
  readonly state: TrackerState;
  readonly retired: string | null;
};

/** Those that are looked after and of which something has been given up on. */
export function parkedAmong(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ state, retired }) => retired === null && troublesOf(state).parked.length > 0);
}

/** A row of the register, by its columns. */
export type RegisterRow = Readonly<Record<RegisterColumn, CellValue>>;

/** What the register says of a tracker on a day (London). */
export function registerRow(
  { spreadsheetId, state, retired }: Entry,
  today: Temporal.PlainDate,
): RegisterRow {
  const { summary } = state;
  const { standing, parked } = troublesOf(state);
  const count = (number: number | undefined) => (number === undefined ? "" : String(number));
  return {
    Inquiry: summary?.inquiry ?? "",
    "Select committee": summary?.committee ?? "",
    Status: summary?.status ?? "",
    State: stateWord({ spreadsheetId, state, retired }),
    Recommendations: count(summary?.recommendations),
    Answered: count(summary?.answered),
    Complete: count(summary?.complete),
    Overdue: count(summary?.dues.filter((due) => due < today.toString()).length),
    "Must fix": count(summary?.mustFix),
    "Should fix": count(summary?.shouldFix),
    "Last version": summary?.version ?? "",
    Stamped: dayOf(summary?.stamped ?? ""),
    "Last published": summary?.published ?? "",
    Since: dayOf(retired ?? parked[0]?.parked ?? ""),
    "What stands in the way": retired === null ? standing.map(({ message }) => message).join(" ") : "",
    Spreadsheet: addressOfSheet(spreadsheetId),
  };
}

/** Where a spreadsheet opens. */
export function addressOfSheet(spreadsheetId: string): string {
  return `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`;
}

function stateWord({ state, retired }: Entry): string {
  if (retired !== null) return "Retired";
  const { standing, parked } = troublesOf(state);
  if (parked.length > 0) return "Parked";
  if (standing.length > 0) return "Failing";
  return state.summary ? "Looked after" : "Not seen yet";
}

/** The day in London of an ISO date or instant; "" stays so. */
function dayOf(text: string): CellValue {
  if (text === "") return "";
  if (!text.includes("T")) return Temporal.PlainDate.from(text);
  return Temporal.Instant.from(text).toZonedDateTimeISO("Europe/London").toPlainDate();
}
