import type { Place } from "../grid/a1.ts";
import type { Area, Size } from "../grid/area.ts";
import type { CellData, ExtendedValue, GridRange, SheetResource } from "./resource.ts";

/** A tab of the spreadsheet, as it was last read. */
export type Tab = {
  readonly id: number;
  readonly title: string;
  readonly size: Size;
  readonly frozen: Size;
  readonly rows: readonly (readonly CellData[])[];
  readonly widths: readonly number[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly resource: SheetResource;
};

const usualWidth = 100;
const blank: CellData = {};

export function readTab(resource: SheetResource): Tab {
  const { sheetId = 0, title, gridProperties } = resource.properties;
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = gridProperties;
  const { rowData = [], rowMetadata = [], columnMetadata = [] } = resource.data?.[0] ?? {};
  return {
    id: sheetId,
    title,
    size: { rows: rowCount, columns: columnCount },
    frozen: { rows: frozenRowCount, columns: frozenColumnCount },
    rows: rowData.map(({ values = [] }) => values),
    widths: Array.from({ length: columnCount }, (_, index) => columnMetadata[index]?.pixelSize ?? usualWidth),
    hiddenRows: new Set(
      rowMetadata.flatMap(({ hiddenByFilter, hiddenByUser }, row) =>
        hiddenByFilter || hiddenByUser ? [row] : [],
      ),
    ),
    resource,
  };
}

export function cellAt(tab: Tab, { row, column }: Place): CellData {
  return tab.rows[row]?.[column] ?? blank;
}

/** What a cell shows. */
export function textAt(tab: Tab, place: Place): string {
  return cellAt(tab, place).formattedValue ?? "";
}

/** What was entered into a cell, as the API writes it: a formula begins with "=". Blank is "". */
export function enteredIn({ userEnteredValue: value }: CellData): string | number | boolean {
  if (!value) return "";
  return value.formulaValue ?? value.stringValue ?? value.numberValue ?? value.boolValue ?? "";
}

/**
 * What an editor of the cell begins with: the formula, or the text that, typed again, gives the same. Text that
 * would be taken for something else has an apostrophe before it, as in every spreadsheet.
 */
export function editableText(cell: CellData): string {
  const { userEnteredValue: value, formattedValue = "", userEnteredFormat } = cell;
  if (value?.formulaValue !== undefined) return value.formulaValue;
  const text = value?.stringValue;
  if (text === undefined) return value === undefined ? "" : formattedValue;
  const literal = userEnteredFormat?.numberFormat?.type === "TEXT";
  return !literal && /^['=+\-\d.(£$]|^(?:true|false)$/iu.test(text) ? `'${text}` : text;
}

/** Whether a cell is filled by a formula that stands in another cell. */
export function isSpilled({ userEnteredValue, effectiveValue }: CellData): boolean {
  return userEnteredValue === undefined && effectiveValue !== undefined && effectiveValue.stringValue !== "";
}

/** The values that a dropdown offers, or null for a cell without one. */
export function choicesOf({ dataValidation }: CellData): readonly string[] | null {
  const { type, values = [] } = dataValidation?.condition ?? {};
  return type === "ONE_OF_LIST" ? values.map(({ userEnteredValue = "" }) => userEnteredValue) : null;
}

/** A range of the API as an area of this tab. */
export function areaOfRange(range: GridRange, { rows, columns }: Size): Area {
  const { startRowIndex = 0, endRowIndex = rows, startColumnIndex = 0, endColumnIndex = columns } = range;
  return { top: startRowIndex, left: startColumnIndex, bottom: endRowIndex, right: endColumnIndex };
}

/** An area as a range of the API. */
export function rangeOfArea({ id }: Tab, { top, left, bottom, right }: Area): Required<GridRange> {
  return {
    sheetId: id,
    startRowIndex: top,
    endRowIndex: bottom,
    startColumnIndex: left,
    endColumnIndex: right,
  };
}

/** How many rows are filled, blank ones between them included. */
export function usedRows({ rows }: Tab): number {
  return rows.findLastIndex((cells) => cells.some((cell) => cell.userEnteredValue !== undefined)) + 1;
}

/** The column whose header, in the first row, reads so; -1 when there is none. */
export function columnNamed(tab: Tab, header: string): number {
  return (tab.rows[0] ?? []).findIndex(({ formattedValue }) => formattedValue === header);
}

export type { CellData, ExtendedValue };
