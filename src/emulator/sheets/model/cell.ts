import type { Struct } from "./struct.ts";

/** The API's ExtendedValue: exactly one of the fields. */
export type ExtendedValue = {
  numberValue?: number;
  stringValue?: string;
  boolValue?: boolean;
  formulaValue?: string;
  errorValue?: ErrorValue;
};

/** The API's ErrorValue; `type` is ERROR, NULL_VALUE, DIVIDE_BY_ZERO, VALUE, REF, NAME, NUM, N_A or LOADING. */
export type ErrorValue = { type: string; message?: string };

/** What is stored of a cell: the writable fields of CellData. Never changed in place, always replaced. */
export type Cell = {
  userEnteredValue?: ExtendedValue;
  userEnteredFormat?: Struct;
  note?: string;
  dataValidation?: Struct;
  textFormatRuns?: Struct[];
  chipRuns?: Struct[];
};

/** A row of cells by column; a hole is an empty cell. */
export type RowCells = (Cell | undefined)[];
