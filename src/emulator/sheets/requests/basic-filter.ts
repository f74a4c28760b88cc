import { notEmulated } from "../../http/google-error.ts";
import { numberOf, type Struct, structOf } from "../model/struct.ts";
import { guardSheet } from "../protection/guard.ts";
import { type Draft, sheetWithId } from "../store/draft.ts";
import { requestRange } from "./request-ranges.ts";

/** SetBasicFilterRequest: the filter is kept and echoed; rows are not hidden by it (see the known gaps) */
export function setBasicFilter(draft: Draft, request: Struct): undefined {
  const { range: given, ...rest } = structOf(request.filter);
  if (rest.tableId !== undefined) throw notEmulated("a basic filter on a table");
  const { sheet, range } = requestRange(draft, given);
  guardSheet(draft, sheet);
  sheet.basicFilter = { range, rest };
  return undefined;
}

/** ClearBasicFilterRequest */
export function clearBasicFilter(draft: Draft, request: Struct): undefined {
  const sheet = sheetWithId(draft.book, numberOf(request.sheetId));
  guardSheet(draft, sheet);
  delete sheet.basicFilter;
  return undefined;
}
