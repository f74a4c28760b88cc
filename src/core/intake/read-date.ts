import { Temporal } from "temporal-polyfill";
import type { DateReading } from "../model/tracker.ts";
import type { Cell } from "../model/workbook.ts";
import { firstYear, lastYear, readWrittenDate } from "../model/written-date.ts";
import { tidyText } from "./tidy-text.ts";

const epoch = new Temporal.PlainDate(1899, 12, 30);
const firstSerial = epoch.until(new Temporal.PlainDate(firstYear, 1, 1)).days;
const lastSerial = epoch.until(new Temporal.PlainDate(lastYear, 12, 31)).days;

/** The date that a Sheets serial number stands for (whole days since 30 December 1899), or null for a count. */
function dateOfSerial(serial: number): Temporal.PlainDate | null {
  const days = Math.floor(serial);
  return days >= firstSerial && days <= lastSerial ? epoch.add({ days }) : null;
}

/** Reads a date cell, whether Sheets knows that it is a date or people have written one as text. */
export function readDate(cell: Cell): DateReading {
  const text = tidyText(cell.text);
  const date = text === "" || cell.serial === undefined ? null : dateOfSerial(cell.serial);
  return date ? { kind: "date", date } : readWrittenDate(text);
}
