import { usedColumns, usedSize, type View } from "../grid/view.ts";
import { maskAsksFor } from "../masks/apply-mask.ts";
import type { Mask } from "../masks/parse-mask.ts";
import { writeMetadata } from "../metadata/write-metadata.ts";
import type { Area, Dimension } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import type { Struct } from "../model/struct.ts";
import { CELL_FIELDS, cellData } from "./cell-data.ts";

const DEFAULT_PIXELS = { ROWS: 21, COLUMNS: 100 };

/** GridData of one rectangle. What the mask does not ask for is not worked out. */
export function gridData(view: View, sheet: Sheet, area: Area, mask: Mask): Struct {
  const wants = (field: string) => maskAsksFor(mask, `sheets.data.${field}`);
  const rowData = wants("rowData") ? rowsOf(view, sheet, area, mask) : [];
  return {
    ...(area.top === 0 ? {} : { startRow: area.top }),
    ...(area.left === 0 ? {} : { startColumn: area.left }),
    ...(rowData.length === 0 ? {} : { rowData }),
    ...(wants("rowMetadata") ? { rowMetadata: metadataOf(view, sheet, "ROWS", area.top, area.bottom) } : {}),
    ...(wants("columnMetadata")
      ? { columnMetadata: metadataOf(view, sheet, "COLUMNS", area.left, area.right) }
      : {}),
  };
}

function rowsOf(view: View, sheet: Sheet, area: Area, mask: Mask): Struct[] {
  // asked once a grid and not once a cell: a sheet has tens of thousands of them
  const wanted = new Set(
    CELL_FIELDS.filter((field) => maskAsksFor(mask, `sheets.data.rowData.values.${field}`)),
  );
  const bottom = Math.min(area.bottom, usedSize(view, sheet).rows);
  const rows: Struct[] = [];
  for (let row = area.top; row < bottom; row++) {
    const values: Struct[] = [];
    const right = Math.min(area.right, usedColumns(view, sheet, row));
    for (let column = area.left; column < right; column++)
      values.push(cellData(view, sheet, row, column, wanted));
    // cells that have nothing under the mask count as empty: the live service drops them at the end of a row
    while (values.length > 0 && isEmpty(values.at(-1))) values.pop();
    rows.push(values.length === 0 ? {} : { values });
  }
  while (rows.length > 0 && isEmpty(rows.at(-1))) rows.pop();
  return rows;
}

function isEmpty(value: Struct | undefined): boolean {
  return value === undefined || Object.keys(value).length === 0;
}

function metadataOf(view: View, sheet: Sheet, dimension: Dimension, from: number, to: number): Struct[] {
  const stored = dimension === "ROWS" ? sheet.rowMetadata : sheet.columnMetadata;
  const attached = view.book.developerMetadata.filter(
    ({ place }) =>
      place.kind === "dimension" &&
      place.sheetId === sheet.properties.sheetId &&
      place.dimension === dimension,
  );
  const all: Struct[] = [];
  for (let i = from; i < to; i++) {
    const here = attached.filter(({ place }) => place.kind === "dimension" && place.start === i);
    all.push({
      pixelSize: DEFAULT_PIXELS[dimension],
      ...stored[i],
      ...(here.length === 0 ? {} : { developerMetadata: here.map(writeMetadata) }),
    });
  }
  return all;
}
