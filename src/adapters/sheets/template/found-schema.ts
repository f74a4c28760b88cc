import { z } from "zod";

/** The parts of the Sheets v4 Spreadsheet resource that a mend compares; Google leaves zero values out. */

const Range = z.object({
  startRowIndex: z.number().optional(),
  endRowIndex: z.number().optional(),
  startColumnIndex: z.number().optional(),
  endColumnIndex: z.number().optional(),
});

const Values = z.array(z.object({ userEnteredValue: z.string().default("") })).default([]);
const Condition = z.object({ type: z.string().default(""), values: Values });

const FoundCell = z.object({
  userEnteredValue: z
    .object({ stringValue: z.string().optional(), formulaValue: z.string().optional() })
    .optional(),
  formattedValue: z.string().optional(),
  note: z.string().optional(),
  dataValidation: z.object({ condition: Condition.optional() }).optional(),
});
export type FoundCell = z.infer<typeof FoundCell>;

const FoundSheet = z.object({
  properties: z.object({
    sheetId: z.number().default(0),
    title: z.string(),
    hidden: z.boolean().default(false),
    gridProperties: z
      .object({ rowCount: z.number().default(0), columnCount: z.number().default(0) })
      .prefault({}),
  }),
  protectedRanges: z
    .array(
      z.object({
        protectedRangeId: z.number(),
        range: Range.default({}),
        warningOnly: z.boolean().default(false),
        unprotectedRanges: z.array(Range).default([]),
        editors: z.object({ users: z.array(z.string()).default([]) }).prefault({}),
      }),
    )
    .default([]),
  conditionalFormats: z
    .array(
      z.object({
        ranges: z.array(Range).default([]),
        booleanRule: z.object({ condition: Condition.optional() }).optional(),
      }),
    )
    .default([]),
  data: z
    .array(z.object({ rowData: z.array(z.object({ values: z.array(FoundCell).default([]) })).default([]) }))
    .default([]),
});
export type FoundSheet = z.infer<typeof FoundSheet>;

export const FoundResource = z.object({
  spreadsheetId: z.string(),
  spreadsheetUrl: z.string().default(""),
  properties: z.object({ title: z.string().default("") }),
  developerMetadata: z
    .array(
      z.object({
        metadataId: z.number(),
        metadataKey: z.string().default(""),
        metadataValue: z.string().default(""),
      }),
    )
    .default([]),
  sheets: z.array(FoundSheet).default([]),
});
export type FoundResource = z.infer<typeof FoundResource>;

export const foundFields = [
  "spreadsheetId,spreadsheetUrl,properties(title)",
  "developerMetadata(metadataId,metadataKey,metadataValue)",
  "sheets(properties(sheetId,title,hidden,gridProperties(rowCount,columnCount))",
  "protectedRanges(protectedRangeId,range,warningOnly,unprotectedRanges,editors(users))",
  "conditionalFormats(ranges,booleanRule(condition))",
  "data(rowData(values(userEnteredValue,formattedValue,note,dataValidation(condition)))))",
].join(",");
