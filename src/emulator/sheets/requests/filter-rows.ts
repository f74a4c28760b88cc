import { notEmulated } from "../../http/google-error.ts";
import { draftView, type SeenCell, seeCell } from "../grid/view.ts";
import { areaOf } from "../model/range.ts";
import type { Sheet } from "../model/spreadsheet.ts";
import { isStruct, listOf, numberOf, type Struct, structOf, structsOf, textOf } from "../model/struct.ts";
import type { Draft } from "../store/draft.ts";

/** What a filter says of one column. */
type ColumnFilter = { column: number; hidden: Set<string>; condition: Struct | undefined };

/** Hides the rows under the header of a filter that it leaves out; as in life it looks once, when it is set. */
export function filterRows(draft: Draft, sheet: Sheet): void {
  unfilterRows(sheet);
  const filter = sheet.basicFilter;
  if (filter === undefined) return;
  const columns = columnFilters(filter.rest);
  if (columns.length === 0) return;
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const area = areaOf(filter.range, rowCount, columnCount);
  const view = draftView(draft.book, draft.now);
  while (sheet.rowMetadata.length < area.bottom) sheet.rowMetadata.push(undefined);
  for (let row = area.top + 1; row < area.bottom; row++) {
    const shown = columns.every((one) => passes(one, seeCell(view, sheet, row, one.column)));
    if (!shown) sheet.rowMetadata[row] = { ...sheet.rowMetadata[row], hiddenByFilter: true };
  }
}

/** Shows every row that a filter hid. */
export function unfilterRows(sheet: Sheet): void {
  sheet.rowMetadata = sheet.rowMetadata.map((one) => {
    if (one?.hiddenByFilter === undefined) return one;
    const { hiddenByFilter: _, ...rest } = one;
    return rest;
  });
}

// `filterSpecs` replaced the map of `criteria`; both are still taken
function columnFilters({ criteria, filterSpecs }: Struct): ColumnFilter[] {
  const specs = structsOf(filterSpecs).map(({ columnIndex, filterCriteria }) => ({
    column: numberOf(columnIndex),
    given: structOf(filterCriteria),
  }));
  const mapped = Object.entries(structOf(criteria)).map(([column, given]) => ({
    column: Number(column),
    given: structOf(given),
  }));
  return (specs.length > 0 ? specs : mapped).map(({ column, given }) => {
    if (given.visibleBackgroundColorStyle !== undefined || given.visibleForegroundColorStyle !== undefined)
      throw notEmulated("filtering by colour");
    const condition = isStruct(given.condition) ? given.condition : undefined;
    return { column, hidden: new Set(listOf(given.hiddenValues).map(textOf)), condition };
  });
}

function passes({ hidden, condition }: ColumnFilter, seen: SeenCell): boolean {
  if (hidden.has(seen.formatted ?? "")) return false;
  return condition === undefined || meets(condition, seen);
}

function meets({ type, values }: Struct, { effective, formatted = "" }: SeenCell): boolean {
  const given = structsOf(values).map((value) => textOf(value.userEnteredValue));
  const text = formatted.toLowerCase();
  const [first = "", second = ""] = given.map((value) => value.toLowerCase());
  const number = effective?.numberValue;
  const compared = (test: (number: number) => boolean) => number !== undefined && test(number);
  switch (type) {
    case "BLANK":
      return formatted === "";
    case "NOT_BLANK":
      return formatted !== "";
    case "TEXT_CONTAINS":
      return text.includes(first);
    case "TEXT_NOT_CONTAINS":
      return !text.includes(first);
    case "TEXT_STARTS_WITH":
      return text.startsWith(first);
    case "TEXT_ENDS_WITH":
      return text.endsWith(first);
    case "TEXT_EQ":
      return text === first;
    case "TEXT_NOT_EQ":
      return text !== first;
    case "NUMBER_GREATER":
      return compared((one) => one > Number(first));
    case "NUMBER_GREATER_THAN_EQ":
      return compared((one) => one >= Number(first));
    case "NUMBER_LESS":
      return compared((one) => one < Number(first));
    case "NUMBER_LESS_THAN_EQ":
      return compared((one) => one <= Number(first));
    case "NUMBER_EQ":
      return compared((one) => one === Number(first));
    case "NUMBER_NOT_EQ":
      return !compared((one) => one === Number(first));
    case "NUMBER_BETWEEN":
      return compared((one) => one >= Number(first) && one <= Number(second));
    case "NUMBER_NOT_BETWEEN":
      return !compared((one) => one >= Number(first) && one <= Number(second));
    default:
      throw notEmulated(`a filter with the condition ${type}`);
  }
}
