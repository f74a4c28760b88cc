import { seeCell, type View } from "../grid/view.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import type { Struct } from "../model/struct.ts";
import { hyperlinkOf } from "../runs/hyperlink.ts";
import { writeChipRuns } from "../runs/read-runs.ts";
import { effectiveFormat } from "./effective-format.ts";

/** The fields of CellData that are answered, in the order of the answer. */
export const CELL_FIELDS = [
  "userEnteredValue",
  "effectiveValue",
  "formattedValue",
  "userEnteredFormat",
  "effectiveFormat",
  "hyperlink",
  "note",
  "textFormatRuns",
  "chipRuns",
  "dataValidation",
] as const;
export type CellField = (typeof CELL_FIELDS)[number];

/** The API's CellData with the wanted fields; what is not wanted is not worked out. An empty cell is an empty object. */
export function cellData(
  view: View,
  sheet: Sheet,
  row: number,
  column: number,
  wanted: ReadonlySet<CellField>,
): Struct {
  const seen = seeCell(view, sheet, row, column);
  if (seen.cell === undefined && seen.effective === undefined) return {};
  const data: Struct = {};
  for (const field of wanted) {
    const value = FIELDS[field](view, sheet, seen);
    if (value !== undefined) data[field] = value;
  }
  return data;
}

type Seen = ReturnType<typeof seeCell>;

const FIELDS: Readonly<Record<CellField, (view: View, sheet: Sheet, seen: Seen) => unknown>> = {
  userEnteredValue: (_view, _sheet, { cell }) => cell?.userEnteredValue,
  effectiveValue: (_view, _sheet, { effective }) => effective,
  formattedValue: (_view, _sheet, { formatted }) => formatted,
  userEnteredFormat: (_view, _sheet, { cell }) => cell?.userEnteredFormat,
  effectiveFormat: (view, sheet, seen) =>
    effectiveFormat(view.book.properties.defaultFormat, seen, hyperlinkOf(view, sheet, seen) !== undefined),
  hyperlink: hyperlinkOf,
  note: (_view, _sheet, { cell }) => cell?.note,
  textFormatRuns: (_view, _sheet, { cell }) => cell?.textFormatRuns,
  chipRuns: (_view, _sheet, { cell }) =>
    cell?.chipRuns === undefined
      ? undefined
      : writeChipRuns(cell.chipRuns, cell.userEnteredValue?.stringValue ?? ""),
  dataValidation: (_view, _sheet, { cell }) => cell?.dataValidation,
};
