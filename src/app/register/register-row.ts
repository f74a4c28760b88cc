import { Temporal } from "temporal-polyfill";
import type { CellValue } from "../../core/model/plan.ts";
import type { TrackerState } from "../cloud/tracker-state.ts";
import type { RegisterColumn } from "./register-tab.ts";

/** A tracker as the register knows it. `retired`: since which day (ISO) it is one no longer, or null. */
export type Entry = {
  readonly spreadsheetId: string;
  readonly state: TrackerState;
  readonly retired: string | null;
};

/** A row of the register, by its columns. */
export type RegisterRow = Readonly<Record<RegisterColumn, CellValue>>;

/** What the register says of a tracker on a day (London). */
export function registerRow(
  { spreadsheetId, state, retired }: Entry,
  today: Temporal.PlainDate,
): RegisterRow {
  const { summary, trouble } = state;
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
    Since: dayOf(retired ?? trouble?.parked ?? ""),
    "What stands in the way": retired === null ? (trouble?.message ?? "") : "",
    Spreadsheet: addressOfSheet(spreadsheetId),
  };
}

/** Where a spreadsheet opens. */
export function addressOfSheet(spreadsheetId: string): string {
  return `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`;
}

function stateWord({ state, retired }: Entry): string {
  if (retired !== null) return "Retired";
  if (state.trouble) return state.trouble.parked === "" ? "Failing" : "Parked";
  return state.summary ? "Looked after" : "Not seen yet";
}

/** The day in London of an ISO date or instant; "" stays so. */
function dayOf(text: string): CellValue {
  if (text === "") return "";
  if (!text.includes("T")) return Temporal.PlainDate.from(text);
  return Temporal.Instant.from(text).toZonedDateTimeISO("Europe/London").toPlainDate();
}
