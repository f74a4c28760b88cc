import { isStruct, type Struct } from "../model/struct.ts";
import { guardArea } from "../protection/guard.ts";
import { type Draft, putCell } from "../store/draft.ts";
import { requestRange } from "./request-ranges.ts";

/** SetDataValidationRequest: without a rule the validation of the range is cleared */
export function setDataValidation(draft: Draft, request: Struct): undefined {
  const { sheet, area } = requestRange(draft, request.range);
  guardArea(draft, sheet, area);
  const rule = isStruct(request.rule) ? withoutFalse(request.rule) : undefined;
  const filled = request.filteredRowsIncluded === true;
  for (let row = area.top; row < area.bottom; row++) {
    if (!filled && sheet.rowMetadata[row]?.hiddenByFilter === true) continue;
    for (let column = area.left; column < area.right; column++) {
      const { dataValidation: _, ...cell } = sheet.rows[row]?.[column] ?? {};
      putCell(draft, sheet, row, column, rule === undefined ? cell : { ...cell, dataValidation: rule });
    }
  }
  return undefined;
}

/** The message without its false flags, which the API leaves out. */
function withoutFalse(struct: Struct): Struct {
  return Object.fromEntries(Object.entries(struct).filter(([, value]) => value !== false && value !== ""));
}
