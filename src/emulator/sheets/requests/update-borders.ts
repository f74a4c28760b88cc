import { completeBorders } from "../formats/borders.ts";
import { withTwinColors } from "../formats/colors.ts";
import type { Area } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import { isStruct, type Struct, structOf } from "../model/struct.ts";
import { guardArea } from "../protection/guard.ts";
import { type Draft, putCell } from "../store/draft.ts";
import { requestRange } from "./request-ranges.ts";

/** UpdateBordersRequest: a border that is not given is left as it is, the style NONE takes it away */
export function updateBorders(draft: Draft, request: Struct): undefined {
  const { sheet, area } = requestRange(draft, request.range);
  guardArea(draft, sheet, area);
  const given = withTwinColors(request);
  for (let row = area.top; row < area.bottom; row++)
    for (let column = area.left; column < area.right; column++)
      putBorders(draft, sheet, row, column, bordersAt(given, area, row, column));
  return undefined;
}

function bordersAt(given: Struct, area: Area, row: number, column: number): Struct {
  const sides = {
    top: row === area.top ? given.top : given.innerHorizontal,
    bottom: row === area.bottom - 1 ? given.bottom : given.innerHorizontal,
    left: column === area.left ? given.left : given.innerVertical,
    right: column === area.right - 1 ? given.right : given.innerVertical,
  };
  return Object.fromEntries(Object.entries(sides).filter(([, border]) => isStruct(border)));
}

function putBorders(draft: Draft, sheet: Sheet, row: number, column: number, sides: Struct): void {
  const cell = sheet.rows[row]?.[column] ?? {};
  const borders = completeBorders({ ...structOf(cell.userEnteredFormat?.borders), ...sides });
  const { borders: _, ...format } = cell.userEnteredFormat ?? {};
  const next = Object.keys(borders).length === 0 ? format : { ...format, borders };
  const { userEnteredFormat: __, ...rest } = cell;
  putCell(
    draft,
    sheet,
    row,
    column,
    Object.keys(next).length === 0 ? rest : { ...rest, userEnteredFormat: next },
  );
}
