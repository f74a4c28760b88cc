import { invalidArgument } from "../../http/google-error.ts";
import { resizeGrid } from "../grid/grow-grid.ts";
import { deleteSpan, insertSpan, moveSpan } from "../grid/shift-grid.ts";
import { merged, requestMask } from "../masks/request-mask.ts";
import { numberOf, type Struct, structOf } from "../model/struct.ts";
import { guardSheet } from "../protection/guard.ts";
import { guardInsert, guardSpan } from "../protection/guard-dimension.ts";
import { type Draft, sheetWithId } from "../store/draft.ts";
import { inheritFormats } from "./inherit-formats.ts";
import { readDimension, requestSpan, sizeOf } from "./request-ranges.ts";

/** AppendDimensionRequest */
export function appendDimension(draft: Draft, request: Struct): undefined {
  const sheet = sheetWithId(draft.book, numberOf(request.sheetId));
  const dimension = readDimension(request.dimension);
  const length = numberOf(request.length);
  if (length < 1) throw invalidArgument("length must be greater than zero.");
  guardSheet(draft, sheet);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (dimension === "ROWS") resizeGrid(draft, sheet, rowCount + length, columnCount);
  else resizeGrid(draft, sheet, rowCount, columnCount + length);
  return undefined;
}

/** InsertDimensionRequest: new rows look like the one before them or after them */
export function insertDimension(draft: Draft, request: Struct): undefined {
  const { sheet, dimension, start, end } = requestSpan(draft, request.range);
  const size = sizeOf(sheet, dimension);
  const before = request.inheritFromBefore === true;
  if (start > size || (start === size && !before))
    throw invalidArgument(
      `range.startIndex[${start}] is after last ${dimension === "ROWS" ? "row" : "column"} in grid[${size}]`,
    );
  if (before && start === 0) throw invalidArgument("Cannot inherit from before the first row or column.");
  guardInsert(draft, sheet, dimension, start);
  insertSpan(draft, sheet, dimension, start, end - start);
  inheritFormats(draft, sheet, dimension, { start, end }, before ? start - 1 : end);
  return undefined;
}

/** DeleteDimensionRequest */
export function deleteDimension(draft: Draft, request: Struct): undefined {
  const { sheet, dimension, start, end } = requestSpan(draft, request.range);
  const size = sizeOf(sheet, dimension);
  const word = dimension === "ROWS" ? "rows" : "columns";
  if (start >= size)
    throw invalidArgument(
      `Cannot delete a ${word.slice(0, -1)} that doesn't exist. Tried to delete ${word.slice(0, -1)} index ${start} but there are only ${size} ${word}.`,
    );
  if (start === 0 && end >= size) throw invalidArgument(`You can't delete all the ${word} on the sheet.`);
  guardSpan(draft, sheet, dimension, { start, end: Math.min(end, size) });
  deleteSpan(draft, sheet, dimension, { start, end: Math.min(end, size) });
  return undefined;
}

/** MoveDimensionRequest */
export function moveDimension(draft: Draft, request: Struct): undefined {
  const { sheet, dimension, start, end } = requestSpan(draft, request.source);
  const to = numberOf(request.destinationIndex);
  if (to > sizeOf(sheet, dimension))
    throw invalidArgument(`destinationIndex[${to}] is past the end of the sheet.`);
  if (to > start && to < end) throw invalidArgument("Cannot move a range into itself.");
  guardSpan(draft, sheet, dimension, { start, end });
  guardInsert(draft, sheet, dimension, to);
  moveSpan(draft, sheet, dimension, { start, end }, to);
  return undefined;
}

/** UpdateDimensionPropertiesRequest: sizes and hiding */
export function updateDimensionProperties(draft: Draft, request: Struct): undefined {
  const mask = requestMask(request.fields, "DimensionProperties");
  const { sheet, dimension, start, end } = requestSpan(draft, request.range);
  guardSheet(draft, sheet);
  const list = dimension === "ROWS" ? sheet.rowMetadata : sheet.columnMetadata;
  const properties = structOf(request.properties);
  while (list.length < start) list.push(undefined);
  for (let i = start; i < Math.min(end, sizeOf(sheet, dimension)); i++) {
    const { hiddenByUser, ...rest } = merged({ ...list[i] }, properties, mask);
    list[i] = hiddenByUser === true ? { ...rest, hiddenByUser } : rest;
  }
  return undefined;
}
