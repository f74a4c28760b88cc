import { invalidArgument, notEmulated } from "../../http/google-error.ts";
import { moveReferences } from "../formulas/move-references.ts";
import { shiftFormula } from "../formulas/shift-formula.ts";
import { growGrid } from "../grid/grow-grid.ts";
import { draftView, seeCell, type View } from "../grid/view.ts";
import type { Cell } from "../model/cell.ts";
import { type Area, contains } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import { isStruct, numberOf, type Struct, structOf } from "../model/struct.ts";
import { guardArea } from "../protection/guard.ts";
import { type Draft, putCell } from "../store/draft.ts";
import { gridWithId, requestRange } from "./request-ranges.ts";

type Source = { cell: Cell | undefined; value: Cell["userEnteredValue"] };

/** CopyPasteRequest: a larger destination is filled with repetitions */
export function copyPaste(draft: Draft, request: Struct): undefined {
  const source = requestRange(draft, request.source);
  const target = requestRange(draft, request.destination);
  const transpose = request.pasteOrientation === "TRANSPOSE";
  const cells = readCells(draftView(draft.book, draft.now), source.sheet, source.area);
  const height = transpose ? (cells[0]?.length ?? 0) : cells.length;
  const width = transpose ? cells.length : (cells[0]?.length ?? 0);
  const area = tiled(target.area, height, width);
  guardArea(draft, target.sheet, area);
  growGrid(draft, target.sheet, area.bottom, area.right);
  for (let row = area.top; row < area.bottom; row++)
    for (let column = area.left; column < area.right; column++) {
      const [down, across] = [(row - area.top) % height, (column - area.left) % width];
      const [i, j] = transpose ? [across, down] : [down, across];
      const from = cells[i]?.[j] ?? { cell: undefined, value: undefined };
      const moved = { rows: row - source.area.top - i, columns: column - source.area.left - j };
      const pasted = paste(target.sheet.rows[row]?.[column], from, request.pasteType, moved);
      putCell(draft, target.sheet, row, column, pasted);
    }
  return undefined;
}

// whole repetitions only; at least one
function tiled(area: Area, height: number, width: number): Area {
  const times = (size: number, one: number) => (size % one === 0 ? size : one);
  return {
    top: area.top,
    left: area.left,
    bottom: area.top + times(area.bottom - area.top, height),
    right: area.left + times(area.right - area.left, width),
  };
}

function readCells(view: View, sheet: Sheet, area: Area): Source[][] {
  return Array.from({ length: area.bottom - area.top }, (_, i) =>
    Array.from({ length: area.right - area.left }, (__, j) => {
      const { cell, effective } = seeCell(view, sheet, area.top + i, area.left + j);
      return { cell, value: effective };
    }),
  );
}

/** What stands in a cell after something was pasted into it. */
function paste(
  old: Cell | undefined,
  { cell, value }: Source,
  pasteType: unknown,
  moved: { rows: number; columns: number },
): Cell {
  const typed = movedValue(cell, moved);
  switch (pasteType ?? "PASTE_NORMAL") {
    case "PASTE_NORMAL":
      return withValue(cell, typed);
    case "PASTE_VALUES":
      return withValue(old, value?.errorValue === undefined ? value : undefined);
    case "PASTE_FORMULA":
      return withValue(old, typed);
    case "PASTE_FORMAT":
      return withPart(old, cell, "userEnteredFormat");
    case "PASTE_DATA_VALIDATION":
      return withPart(old, cell, "dataValidation");
    case "PASTE_NO_BORDERS":
      return withoutBorders(withValue(cell, typed), old);
    default:
      throw notEmulated(`pasteType ${pasteType}`);
  }
}

function movedValue(
  cell: Cell | undefined,
  moved: { rows: number; columns: number },
): Cell["userEnteredValue"] {
  const formula = cell?.userEnteredValue?.formulaValue;
  if (formula === undefined) return cell?.userEnteredValue;
  return { formulaValue: shiftFormula(formula, moved.rows, moved.columns) };
}

function withValue(cell: Cell | undefined, value: Cell["userEnteredValue"]): Cell {
  const { userEnteredValue: _, ...rest } = cell ?? {};
  return value === undefined ? rest : { ...rest, userEnteredValue: value };
}

function withPart(
  old: Cell | undefined,
  from: Cell | undefined,
  part: "userEnteredFormat" | "dataValidation",
): Cell {
  const { [part]: _, ...rest } = old ?? {};
  const value = from?.[part];
  return value === undefined ? rest : { ...rest, [part]: value };
}

function withoutBorders(cell: Cell, old: Cell | undefined): Cell {
  const { borders: _, ...format } = cell.userEnteredFormat ?? {};
  const borders = old?.userEnteredFormat?.borders;
  const userEnteredFormat = isStruct(borders) ? { ...format, borders } : format;
  return Object.keys(userEnteredFormat).length === 0
    ? withPart(cell, undefined, "userEnteredFormat")
    : { ...cell, userEnteredFormat };
}

/** CutPasteRequest: cells move with everything in them, merges too, and formulas follow them */
export function cutPaste(draft: Draft, request: Struct): undefined {
  const source = requestRange(draft, request.source);
  const destination = structOf(request.destination);
  const sheet = gridWithId(draft, numberOf(destination.sheetId));
  const [top, left] = [numberOf(destination.rowIndex), numberOf(destination.columnIndex)];
  if (request.pasteType !== undefined && request.pasteType !== "PASTE_NORMAL")
    throw notEmulated(`cutPaste with pasteType ${request.pasteType}`);
  const { area } = source;
  const target = { top, left, bottom: top + area.bottom - area.top, right: left + area.right - area.left };
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (target.bottom > rowCount || target.right > columnCount)
    throw invalidArgument("The destination of the paste leaves the grid.");
  guardArea(draft, source.sheet, area);
  guardArea(draft, sheet, target);
  moveCells(draft, source.sheet, area, sheet, target);
  moveReferences(draft, { sheet: source.sheet, area }, { sheet, area: target });
  return undefined;
}

/** Moves cells and the merges among them to another place. */
function moveCells(draft: Draft, from: Sheet, area: Area, to: Sheet, target: Area): void {
  const taken = Array.from(
    { length: area.bottom - area.top },
    (_, i) => from.rows[area.top + i]?.slice(area.left, area.right) ?? [],
  );
  const merges = from.merges.filter((merge) => contains(area, merge));
  from.merges = from.merges.filter((merge) => !merges.includes(merge));
  for (let row = area.top; row < Math.min(area.bottom, from.rows.length); row++)
    for (let column = area.left; column < area.right; column++) putCell(draft, from, row, column, undefined);
  taken.forEach((cells, i) => {
    for (let j = 0; j < area.right - area.left; j++)
      putCell(draft, to, target.top + i, target.left + j, cells[j]);
  });
  const [down, across] = [target.top - area.top, target.left - area.left];
  for (const { top, left, bottom, right } of merges)
    to.merges.push({ top: top + down, bottom: bottom + down, left: left + across, right: right + across });
}
