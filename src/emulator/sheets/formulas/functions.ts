/** Which arguments of a function take a range as it is; the others take one value each. */
type RangeArguments = "all" | readonly number[];

const NONE: RangeArguments = [];

const ONE_VALUE =
  "IF IFERROR IFNA IFS SWITCH CHOOSE AND OR NOT XOR TRUE FALSE NA ISBLANK ISERROR ISNA ISNUMBER ISTEXT CHAR UNICHAR TEXT VALUE LEN TRIM UPPER LOWER PROPER LEFT RIGHT MID FIND SEARCH SUBSTITUTE REPT EXACT CONCAT T N ABS INT MOD ROUND ROUNDUP ROUNDDOWN TODAY NOW DATE DATEVALUE YEAR MONTH DAY WEEKDAY EDATE EOMONTH DAYS HYPERLINK";

const WHOLE_RANGES = "SUM COUNT COUNTA COUNTBLANK AVERAGE MIN MAX CONCATENATE TEXTJOIN";

/**
 * The functions that are evaluated; a formula with any other is "not evaluated here". Ranges of functions
 * that aggregate cannot be taken element by element, so those are not allowed in ARRAYFORMULA.
 */
export const EVALUATED: ReadonlyMap<string, RangeArguments> = new Map<string, RangeArguments>([
  ...ONE_VALUE.split(" ").map((name): [string, RangeArguments] => [name, NONE]),
  ...WHOLE_RANGES.split(" ").map((name): [string, RangeArguments] => [name, "all"]),
  ["VLOOKUP", [1]],
  ["XLOOKUP", [1, 2]],
  ["MATCH", [1]],
  ["INDEX", [0]],
  ["COUNTIF", [0]],
  ["COUNTIFS", [0, 2, 4, 6]],
  ["SUMIF", [0, 2]],
]);

/** Whether blank rows past the used part of a sheet cannot change the result, so that ranges may be cut there. */
export function ignoresBlankTail(name: string): boolean {
  return /^(VLOOKUP|SUM|SUMIF|COUNT|COUNTA|AVERAGE|MIN|MAX|CONCATENATE)$/.test(name);
}
