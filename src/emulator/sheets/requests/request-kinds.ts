import type { Struct } from "../model/struct.ts";
import type { Draft } from "../store/draft.ts";
import { appendCells } from "./append-cells.ts";
import { autoFill } from "./auto-fill.ts";
import { autoResizeDimensions } from "./auto-resize.ts";
import { addBanding, deleteBanding, updateBanding } from "./banding.ts";
import { clearBasicFilter, setBasicFilter } from "./basic-filter.ts";
import {
  addConditionalFormatRule,
  deleteConditionalFormatRule,
  updateConditionalFormatRule,
} from "./conditional-formats.ts";
import { setDataValidation } from "./data-validation.ts";
import {
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  updateDeveloperMetadata,
} from "./developer-metadata.ts";
import { addDimensionGroup, deleteDimensionGroup, updateDimensionGroup } from "./dimension-groups.ts";
import {
  appendDimension,
  deleteDimension,
  insertDimension,
  moveDimension,
  updateDimensionProperties,
} from "./dimensions.ts";
import { duplicateSheet } from "./duplicate-sheet.ts";
import { findReplace } from "./find-replace.ts";
import { mergeCells, unmergeCells } from "./merges.ts";
import { addNamedRange, deleteNamedRange, updateNamedRange } from "./named-ranges.ts";
import { copyPaste, cutPaste } from "./paste.ts";
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from "./protected-ranges.ts";
import { repeatCell } from "./repeat-cell.ts";
import { addSheet, deleteSheet, updateSheetProperties } from "./sheets.ts";
import { deleteRange, insertRange } from "./shift-cells.ts";
import { sortRange } from "./sort-range.ts";
import { pasteData, textToColumns } from "./split-text.ts";
import { updateSpreadsheetProperties } from "./spreadsheet-properties.ts";
import { deleteDuplicates, trimWhitespace } from "./tidy-cells.ts";
import { updateBorders } from "./update-borders.ts";
import { updateCells } from "./update-cells.ts";

/** Applies one request to the draft and gives its reply; undefined is the empty reply. */
export type ApplyRequest = (draft: Draft, request: Struct) => Struct | undefined;

/** The kinds of batchUpdate request that are answered; this is part of the coverage table. */
export const REQUEST_KINDS: Readonly<Record<string, ApplyRequest>> = {
  updateSpreadsheetProperties,
  addSheet,
  deleteSheet,
  updateSheetProperties,
  updateCells,
  repeatCell,
  appendCells,
  appendDimension,
  insertDimension,
  deleteDimension,
  moveDimension,
  updateDimensionProperties,
  mergeCells,
  unmergeCells,
  setDataValidation,
  addProtectedRange,
  updateProtectedRange,
  deleteProtectedRange,
  addConditionalFormatRule,
  updateConditionalFormatRule,
  deleteConditionalFormatRule,
  addNamedRange,
  updateNamedRange,
  deleteNamedRange,
  createDeveloperMetadata,
  updateDeveloperMetadata,
  deleteDeveloperMetadata,
  addBanding,
  updateBanding,
  deleteBanding,
  setBasicFilter,
  clearBasicFilter,
  duplicateSheet,
  sortRange,
  copyPaste,
  cutPaste,
  insertRange,
  deleteRange,
  findReplace,
  updateBorders,
  pasteData,
  textToColumns,
  trimWhitespace,
  deleteDuplicates,
  autoFill,
  autoResizeDimensions,
  addDimensionGroup,
  deleteDimensionGroup,
  updateDimensionGroup,
};
