import type { RowCells } from "./cell.ts";
import type { Area, Dimension, GridRange } from "./range.ts";
import type { Struct } from "./struct.ts";

/** The grid of a sheet: its size and the frozen parts, as the API names them. */
export type GridProperties = {
  rowCount: number;
  columnCount: number;
  frozenRowCount?: number;
  frozenColumnCount?: number;
  hideGridlines?: boolean;
  rowGroupControlAfter?: boolean;
  columnGroupControlAfter?: boolean;
};

/** The API's SheetProperties; `index` is the sheet's place in the list and is not stored. */
export type SheetProperties = {
  sheetId: number;
  title: string;
  gridProperties: GridProperties;
  hidden?: boolean;
  rightToLeft?: boolean;
  tabColorStyle?: Struct;
};

/** A protected range or, without sides, a protected sheet. */
export type ProtectedRange = {
  protectedRangeId: number;
  range: GridRange;
  namedRangeId?: string;
  description?: string;
  warningOnly?: boolean;
  unprotectedRanges?: GridRange[];
  editors: { users: string[]; groups: string[]; domainUsersCanEdit?: boolean };
};

/** A conditional format rule: where it applies, and the rest of the API's message as it was given. */
export type ConditionalFormat = { ranges: GridRange[]; rule: Struct };

/** A banded range. */
export type BandedRange = { bandedRangeId: number; range: GridRange; rest: Struct };

/** A group of rows or columns that can be folded. */
export type DimensionGroup = { start: number; end: number; depth: number; collapsed?: boolean };

/** One tab. Lists and rows are replaced, not changed, once a draft has been kept. */
export type Sheet = {
  properties: SheetProperties;
  rows: (RowCells | undefined)[];
  rowMetadata: (Struct | undefined)[];
  columnMetadata: (Struct | undefined)[];
  merges: Area[];
  protectedRanges: ProtectedRange[];
  conditionalFormats: ConditionalFormat[];
  bandedRanges: BandedRange[];
  basicFilter?: { range: GridRange; rest: Struct };
  rowGroups: DimensionGroup[];
  columnGroups: DimensionGroup[];
};

/** A named range. */
export type NamedRange = { namedRangeId: string; name: string; range: GridRange };

/** Where developer metadata is attached. */
export type MetadataPlace =
  | { kind: "spreadsheet" }
  | { kind: "sheet"; sheetId: number }
  | { kind: "dimension"; sheetId: number; dimension: Dimension; start: number; end: number };

/** Developer metadata. */
export type DeveloperMetadata = {
  metadataId: number;
  metadataKey: string;
  metadataValue?: string;
  visibility: string;
  place: MetadataPlace;
};

/** The API's SpreadsheetProperties without what is derived from the file. */
export type SpreadsheetProperties = {
  title: string;
  locale: string;
  timeZone: string;
  autoRecalc: string;
  defaultFormat: Struct;
  spreadsheetTheme: Struct;
  iterativeCalculationSettings?: Struct;
};

/** A whole spreadsheet, as it is kept in memory and in the store. */
export type Spreadsheet = {
  spreadsheetId: string;
  properties: SpreadsheetProperties;
  sheets: Sheet[];
  namedRanges: NamedRange[];
  developerMetadata: DeveloperMetadata[];
};
