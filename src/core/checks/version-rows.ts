import { Temporal } from "temporal-polyfill";
import type { VersionRow } from "../model/history.ts";
import { readLongDate } from "../model/long-date.ts";
import { tabTitles, type VersionControlColumn } from "../model/tabs.ts";
import type { Tracker } from "../model/tracker.ts";
import { cellAddress } from "./cell-address.ts";
import type { Spot } from "./check.ts";

/** A cell of a row of Version control. */
export function versionSpot(
  tracker: Tracker,
  row: VersionRow,
  column: VersionControlColumn,
  detail: Spot["detail"] = {},
): Spot {
  const cell = cellAddress(Math.max(0, tracker.versionColumns.indexOf(column)), row.row);
  return { ref: tabTitles.versionControl, tab: "versionControl", cell, detail: { cell, ...detail } };
}

const numbers = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
const iso = /^(\d{4})-(\d\d)-(\d\d)$/u;

/** The date of a version: "10 July 2018", as the automation writes it, "10/07/2018" or "2018-07-10". */
export function versionDate({ date }: VersionRow): Temporal.PlainDate | null {
  const [, day, month, year] = numbers.exec(date) ?? [];
  const [, isoYear, isoMonth, isoDay] = iso.exec(date) ?? [];
  const parts = {
    year: Number(year ?? isoYear),
    month: Number(month ?? isoMonth),
    day: Number(day ?? isoDay),
  };
  if (Number.isNaN(parts.year)) return readLongDate(date);
  try {
    return Temporal.PlainDate.from(parts, { overflow: "reject" });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
