import { Temporal } from "temporal-polyfill";
import type { CellValue, SyncWrites } from "../../core/model/plan.ts";
import type { Cell, Workbook } from "../../core/model/workbook.ts";
import { writeAt } from "../../core/versions/overwrite-rows.ts";
import { TrackerError } from "../errors.ts";
import type { RegisterRow } from "./register-row.ts";
import { registerColumns, registerTab } from "./register-tab.ts";

const headers = registerColumns.map(({ header }) => header);
const epoch = new Temporal.PlainDate(1899, 12, 30);

/**
 * What is to be written so that the register says `rows`: the rows that differ, at their places, and the new
 * ones below; null when it says so already. A tracker's row is known by its address. Throws TrackerError for a
 * spreadsheet that is no register.
 */
export function planRegister(
  { tabs }: Workbook,
  rows: readonly RegisterRow[],
  nonce: string,
): SyncWrites | null {
  const tab = tabs.find(({ title }) => title === registerTab);
  if (!tab || headers.some((header, index) => tab.rows[0]?.[index]?.text !== header)) throw noRegister();
  const places = new Map(tab.rows.map((cells, index) => [cells[headers.length - 1]?.text, index]));
  const standing = rows.flatMap((row) => {
    const place = places.get(String(row.Spreadsheet));
    return place === undefined || says(tab.rows[place] ?? [], row) ? [] : [{ place, row }];
  });
  const added = rows.filter((row) => !places.has(String(row.Spreadsheet)));
  if (standing.length + added.length === 0) return null;
  const place = { id: tab.id, filledRows: tab.rows.length, gridRows: tab.gridRows };
  return {
    fence: { id: 1, nonce, stays: false },
    cells: [
      ...standing.flatMap((each) => writeAt(place, each.place, 0, [valuesOf(each.row)])),
      ...writeAt(place, tab.rows.length, 0, added.map(valuesOf)),
    ],
  };
}

function valuesOf(row: RegisterRow): readonly CellValue[] {
  return headers.map((header) => row[header]);
}

function says(cells: readonly Cell[], row: RegisterRow): boolean {
  return valuesOf(row).every((value, index) => {
    const cell = cells[index];
    if (typeof value === "string") return (cell?.text ?? "") === value;
    return cell?.serial === epoch.until(value).days;
  });
}

function noRegister(): TrackerError {
  const says = `The spreadsheet of the register has no tab ${registerTab} with the columns ${headers.join(", ")}. Delete it, and the next run makes a new one.`;
  return new TrackerError("unreadable", "no-register", says);
}
