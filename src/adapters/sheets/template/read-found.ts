import type { Cell } from "../../../core/model/workbook.ts";
import type { FoundDropdown, FoundSpreadsheet, FoundTab } from "../../../ports/template.ts";
import { areaOf } from "./area.ts";
import { templateKey } from "./draw.ts";
import type { FoundCell, FoundResource, FoundSheet } from "./found-schema.ts";

/** Turns the Sheets resource into what a mend compares. */
export function foundOf(resource: FoundResource): FoundSpreadsheet {
  const mark = resource.developerMetadata.find(({ metadataKey }) => metadataKey === templateKey);
  return {
    id: resource.spreadsheetId,
    url: resource.spreadsheetUrl,
    title: resource.properties.title,
    mark: mark ? { id: mark.metadataId, version: mark.metadataValue } : null,
    tabs: resource.sheets.map(tabOf),
  };
}

function tabOf(sheet: FoundSheet): FoundTab {
  const { sheetId, title, hidden, gridProperties } = sheet.properties;
  const rows = sheet.data[0]?.rowData.map(({ values }) => values) ?? [];
  return {
    id: sheetId,
    title,
    hidden,
    gridRows: gridProperties.rowCount,
    gridColumns: gridProperties.columnCount,
    rows: rows.map((cells) => cells.map(cellOf)),
    merges: [],
    headerNotes: rows[0]?.map(({ note = "" }) => note) ?? [],
    dropdowns: rows.flatMap(dropdownsOf),
    protections: sheet.protectedRanges.map((found) => ({
      id: found.protectedRangeId,
      area: areaOf(found.range),
      warningOnly: found.warningOnly,
      open: found.unprotectedRanges.map(areaOf),
      editors: found.editors.users,
    })),
    colours: sheet.conditionalFormats.flatMap(({ ranges, booleanRule }, index) => {
      const condition = booleanRule?.condition;
      if (condition?.type !== "CUSTOM_FORMULA") return [];
      return [{ index, areas: ranges.map(areaOf), formula: condition.values[0]?.userEnteredValue ?? "" }];
    }),
  };
}

function cellOf({ userEnteredValue, formattedValue = "" }: FoundCell): Cell {
  const formula = userEnteredValue?.formulaValue;
  const text = userEnteredValue?.stringValue ?? formattedValue;
  return { text, links: [], ...(formula !== undefined && { formula }) };
}

function dropdownsOf(cells: readonly FoundCell[], row: number): readonly FoundDropdown[] {
  return cells.flatMap(({ dataValidation }, column) => {
    const condition = dataValidation?.condition;
    if (condition?.type !== "ONE_OF_LIST") return [];
    return [{ row, column, choices: condition.values.map(({ userEnteredValue }) => userEnteredValue) }];
  });
}
