import { z } from "zod";

/** The parts of the Sheets v4 Spreadsheet resource that a sync reads; zero values are left out by Google. */

const ExtendedValue = z.object({
  stringValue: z.string().optional(),
  numberValue: z.number().optional(),
  boolValue: z.boolean().optional(),
  formulaValue: z.string().optional(),
  errorValue: z.object({ type: z.string().optional(), message: z.string().optional() }).optional(),
});

const Chip = z.object({
  personProperties: z.object({ email: z.string().optional() }).optional(),
  richLinkProperties: z.object({ uri: z.string().optional() }).optional(),
});

const Look = z.object({ bold: z.boolean().optional(), italic: z.boolean().optional() });

export const CellData = z.object({
  userEnteredValue: ExtendedValue.optional(),
  effectiveValue: ExtendedValue.optional(),
  formattedValue: z.string().optional(),
  userEnteredFormat: z.object({ textFormat: Look.optional() }).optional(),
  hyperlink: z.string().optional(),
  textFormatRuns: z
    .array(
      z.object({
        startIndex: z.number().default(0),
        format: Look.extend({ link: z.object({ uri: z.string().optional() }).optional() }).optional(),
      }),
    )
    .optional(),
  chipRuns: z.array(z.object({ startIndex: z.number().default(0), chip: Chip.optional() })).optional(),
});
export type CellData = z.infer<typeof CellData>;

const GridRange = z.object({
  startRowIndex: z.number().default(0),
  endRowIndex: z.number().default(0),
  startColumnIndex: z.number().default(0),
  endColumnIndex: z.number().default(0),
});

/** Below what is filled stand thousands of cells with a format and no value: reading them would cost the most. */
function withoutBlankEnd(rows: unknown): unknown {
  return Array.isArray(rows) ? rows.slice(0, rows.findLastIndex(holdsValue) + 1) : rows;
}

function holdsValue(row: unknown): boolean {
  if (typeof row !== "object" || row === null || !("values" in row) || !Array.isArray(row.values))
    return false;
  return row.values.some(
    (cell: unknown) =>
      typeof cell === "object" && cell !== null && ("userEnteredValue" in cell || "effectiveValue" in cell),
  );
}

const RowData = z.object({ values: z.array(CellData).default([]) });

const GridData = z.object({
  startRow: z.number().default(0),
  startColumn: z.number().default(0),
  rowData: z.preprocess(withoutBlankEnd, z.array(RowData).default([])),
});

export const SheetData = z.object({
  properties: z.object({
    sheetId: z.number().default(0),
    title: z.string().default(""),
    gridProperties: z.object({ rowCount: z.number().default(0) }).default({ rowCount: 0 }),
  }),
  merges: z.array(GridRange).default([]),
  data: z.array(GridData).default([]),
});
export type SheetData = z.infer<typeof SheetData>;

export const SpreadsheetData = z.object({
  spreadsheetId: z.string(),
  properties: z.object({ title: z.string().default("") }),
  developerMetadata: z
    .array(
      z.object({
        metadataId: z.number().default(0),
        metadataKey: z.string().default(""),
        metadataValue: z.string().default(""),
      }),
    )
    .default([]),
  sheets: z.array(SheetData).default([]),
});
export type SpreadsheetData = z.infer<typeof SpreadsheetData>;

/** The mask that asks for just these parts. */
export const spreadsheetFields = [
  "spreadsheetId",
  "properties.title",
  "developerMetadata(metadataId,metadataKey,metadataValue)",
  "sheets(properties(sheetId,title,gridProperties.rowCount),merges,data(startRow,startColumn,rowData.values(userEnteredValue,effectiveValue,formattedValue,userEnteredFormat.textFormat(bold,italic),hyperlink,textFormatRuns(startIndex,format(bold,italic,link)),chipRuns)))",
].join(",");
