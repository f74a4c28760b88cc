import { notEmulated } from "../../http/google-error.ts";
import { numberOf, type Struct, structOf, structsOf } from "../model/struct.ts";
import { guardSheet } from "../protection/guard.ts";
import { type Draft, sheetWithId } from "../store/draft.ts";
import { filterRows, unfilterRows } from "./filter-rows.ts";
import { requestRange } from "./request-ranges.ts";
import { readSpec, sortRows } from "./sort-range.ts";

/** SetBasicFilterRequest: sorts the rows under its header where it says so, and hides those that it leaves out */
export function setBasicFilter(draft: Draft, request: Struct): undefined {
  const { range: given, ...rest } = structOf(request.filter);
  if (rest.tableId !== undefined) throw notEmulated("a basic filter on a table");
  const { sheet, range, area } = requestRange(draft, given);
  guardSheet(draft, sheet);
  sheet.basicFilter = { range, rest };
  const specs = structsOf(rest.sortSpecs).map(readSpec);
  if (specs.length > 0) sortRows(draft, sheet, { ...area, top: area.top + 1 }, specs);
  filterRows(draft, sheet);
  return undefined;
}

/** ClearBasicFilterRequest */
export function clearBasicFilter(draft: Draft, request: Struct): undefined {
  const sheet = sheetWithId(draft.book, numberOf(request.sheetId));
  guardSheet(draft, sheet);
  delete sheet.basicFilter;
  unfilterRows(sheet);
  return undefined;
}
