import type { sheets_v4 } from "@googleapis/sheets";
import type { CellKind, InitialRow } from "../../../core/model/template.ts";
import type { Area, ColumnLayout, TabLayout } from "../../../ports/template.ts";
import { gridRange } from "./area.ts";
import { cellFormat, dropdown, headerCell } from "./cell.ts";
import { addColour, drawProtection } from "./draw.ts";

type Request = sheets_v4.Schema$Request;

/** The tab itself, still empty, with its size, its frozen parts and whether it is hidden. */
export function tabProperties(tab: TabLayout): sheets_v4.Schema$SheetProperties {
  return {
    title: tab.title,
    hidden: tab.hidden,
    gridProperties: {
      rowCount: tab.rows,
      columnCount: tab.columns.length,
      frozenRowCount: 1,
      frozenColumnCount: tab.frozenColumns,
    },
  };
}

/** The requests that fill an empty tab. Protections come last, so that nothing is shut out of its own work. */
export function drawTab(sheetId: number, tab: TabLayout): readonly Request[] {
  return [
    ...tab.columns.flatMap((column, index) => drawColumn(sheetId, column, index)),
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: tab.columns.map(headerCell) }],
        fields: "userEnteredValue,userEnteredFormat,note",
      },
    },
    ...(tab.initialRows.length > 0 ? drawRows(sheetId, tab.initialRows) : []),
    ...(tab.filter ? [{ setBasicFilter: { filter: { range: gridRange(sheetId, {}) } } }] : []),
    ...tab.colours.map((colour, index) => addColour(sheetId, colour, index)),
    ...tab.protections.map((protection) => drawProtection(sheetId, protection, null)),
  ];
}

function drawColumn(sheetId: number, column: ColumnLayout, index: number): readonly Request[] {
  const range = { sheetId, dimension: "COLUMNS", startIndex: index, endIndex: index + 1 };
  const area = { startRow: 1, startColumn: index, endColumn: index + 1 };
  return [
    { updateDimensionProperties: { range, properties: { pixelSize: column.width }, fields: "pixelSize" } },
    ...drawCells(sheetId, area, column.cell),
  ];
}

function drawCells(sheetId: number, area: Area, kind: CellKind): readonly Request[] {
  const range = gridRange(sheetId, area);
  const rule = dropdown(kind);
  return [
    { repeatCell: { range, cell: { userEnteredFormat: cellFormat(kind) }, fields: "userEnteredFormat" } },
    ...(rule ? [{ setDataValidation: { range, rule } }] : []),
  ];
}

function drawRows(sheetId: number, rows: readonly InitialRow[]): readonly Request[] {
  const values = rows.map((row) => ({
    values: row.values.map((text, column) => ({
      ...(text !== "" && { userEnteredValue: { stringValue: text } }),
      ...(row.note !== undefined && column === 1 && { note: row.note }),
    })),
  }));
  const start = { sheetId, rowIndex: 1, columnIndex: 0 };
  const kinds = rows.flatMap(({ cell }, index) => {
    const row = { startRow: index + 1, endRow: index + 2, startColumn: 1, endColumn: 2 };
    return cell ? drawCells(sheetId, row, cell) : [];
  });
  return [{ updateCells: { start, rows: values, fields: "userEnteredValue,note" } }, ...kinds];
}
