import { DEFAULT_FORMAT, DEFAULT_THEME } from "./defaults.ts";
import type { Sheet, SheetProperties, Spreadsheet } from "./spreadsheet.ts";

/** A spreadsheet as Google makes it: one empty tab of 1000 rows and 26 columns with the sheet id 0. */
export function newSpreadsheet(spreadsheetId: string, title: string): Spreadsheet {
  return {
    spreadsheetId,
    properties: {
      title,
      locale: "en_US",
      autoRecalc: "ON_CHANGE",
      timeZone: "Etc/GMT",
      defaultFormat: DEFAULT_FORMAT,
      spreadsheetTheme: DEFAULT_THEME,
    },
    sheets: [newSheet({ sheetId: 0, title: "Sheet1", gridProperties: { rowCount: 1000, columnCount: 26 } })],
    namedRanges: [],
    developerMetadata: [],
  };
}

/** An empty tab with these properties. */
export function newSheet(properties: SheetProperties): Sheet {
  return {
    properties,
    rows: [],
    rowMetadata: [],
    columnMetadata: [],
    merges: [],
    protectedRanges: [],
    conditionalFormats: [],
    bandedRanges: [],
    rowGroups: [],
    columnGroups: [],
  };
}
