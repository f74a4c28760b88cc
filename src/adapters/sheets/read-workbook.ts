import type { Cell, Link, Tab, Workbook } from "../../core/model/workbook.ts";
import { emptyCell } from "../../core/model/workbook.ts";
import { fenceKey } from "./fence-key.ts";
import { formatRunsOf } from "./format-runs.ts";
import { shownText } from "./shown-text.ts";
import type { CellData, SheetData, SpreadsheetData } from "./spreadsheet-schema.ts";

/** Turns the Sheets resource into the workbook that the core reads. */
export function workbookOf(data: SpreadsheetData): Workbook {
  return {
    id: data.spreadsheetId,
    title: data.properties.title,
    tabs: data.sheets.map(tabOf),
    fences: data.developerMetadata
      .filter((metadata) => metadata.metadataKey === fenceKey)
      .map(({ metadataId, metadataValue }) => ({ id: metadataId, nonce: metadataValue })),
  };
}

function tabOf(sheet: SheetData): Tab {
  const rows: Cell[][] = [];
  for (const { startRow, startColumn, rowData } of sheet.data)
    for (const [index, { values }] of rowData.entries()) {
      const before = Array.from({ length: startColumn }, () => emptyCell);
      rows[startRow + index] = [...before, ...values.map(cellOf)];
    }
  const filled = rows.findLastIndex((cells) => cells?.some((cell) => cell.text !== ""));
  return {
    id: sheet.properties.sheetId,
    title: sheet.properties.title,
    gridRows: sheet.properties.gridProperties.rowCount,
    rows: Array.from({ length: filled + 1 }, (_, row) => rows[row] ?? []),
    merges: sheet.merges.map((merge) => ({
      startRow: merge.startRowIndex,
      endRow: merge.endRowIndex,
      startColumn: merge.startColumnIndex,
      endColumn: merge.endColumnIndex,
    })),
  };
}

function cellOf(cell: CellData): Cell {
  const result = cell.effectiveValue;
  const formula = cell.userEnteredValue?.formulaValue;
  const shown = shownText(cell);
  const { text } = shown;
  const runs = formatRunsOf(cell, shown);
  return {
    text,
    links: linksOf(cell, text),
    ...(runs.length === 0 ? {} : { runs }),
    ...(result?.numberValue === undefined ? {} : { serial: result.numberValue }),
    ...(formula === undefined ? {} : { formula }),
    ...(result?.errorValue === undefined ? {} : { error: text || (result.errorValue.type ?? "#ERROR!") }),
  };
}

/** A cell's links: one over the whole cell, or one a run of its text, or its chips. Indexes are UTF-16. */
function linksOf(cell: CellData, text: string): readonly Link[] {
  const runs = cell.textFormatRuns ?? [];
  const inText = runs.flatMap(({ startIndex, format }, index) => {
    const url = format?.link?.uri;
    return url === undefined ? [] : [{ text: text.slice(startIndex, runs[index + 1]?.startIndex), url }];
  });
  const chips = (cell.chipRuns ?? []).flatMap(({ chip }) => {
    const person = chip?.personProperties?.email;
    const url = chip?.richLinkProperties?.uri ?? (person === undefined ? undefined : `mailto:${person}`);
    return url === undefined ? [] : [{ text, url }];
  });
  const whole = cell.hyperlink !== undefined && inText.length === 0 ? [{ text, url: cell.hyperlink }] : [];
  return [...whole, ...inText, ...chips];
}
