import { columnIndex, columnLetters } from "../a1/columns.ts";

/** One corner of a reference; a missing row or column is a whole column or row. */
export type Corner = { column?: number; row?: number; fixedColumn: boolean; fixedRow: boolean };

/** A reference to a cell (no `to`) or a range, with the sheet as it was written (`'My tab'!` or nothing). */
export type Reference = { kind: "reference"; sheet: string; from: Corner; to?: Corner };

/** A piece of a formula; the texts of all pieces together are the formula. */
export type Token =
  | Reference
  | { kind: "text" | "number" | "name" | "function" | "operator" | "space" | "error"; text: string };

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d*`;
const AREA = `${CELL}:${CELL}|${CELL}:${COLUMN}(?![\\w$])|${CELL}:${ROW}|${COLUMN}:${COLUMN}(?![\\w$(])|${ROW}:${ROW}|${CELL}`;

const PIECES = new RegExp(
  [
    `(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<reference>(?:${SHEET})?(?:${AREA})(?![\w(.]))`,
    "(?<error>#[A-Z/0!?]+)",
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<function>[\p{L}_][\p{L}\p{N}_.]*(?=\s*\())`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_.]*)`,
    String.raw`(?<space>\s+)`,
    "(?<operator><>|<=|>=|.)",
  ].join("|"),
  "suy",
);

/** The pieces of a formula, with or without its leading `=`. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  PIECES.lastIndex = 0;
  for (let match = PIECES.exec(formula); match !== null; match = PIECES.exec(formula)) {
    tokens.push(tokenOf(match));
    if (PIECES.lastIndex >= formula.length) break;
  }
  return tokens;
}

const KINDS = ["text", "error", "number", "function", "name", "space"] as const;

function tokenOf(match: RegExpExecArray): Token {
  const groups = match.groups ?? {};
  if (groups.reference !== undefined) return referenceOf(groups.reference);
  const kind = KINDS.find((name) => groups[name] !== undefined) ?? "operator";
  return { kind, text: match[0] };
}

function referenceOf(text: string): Reference {
  const bang = text.lastIndexOf("!");
  const [from = "", to] = text.slice(bang + 1).split(":");
  const reference: Reference = { kind: "reference", sheet: text.slice(0, bang + 1), from: cornerOf(from) };
  return to === undefined ? reference : { ...reference, to: cornerOf(to) };
}

function cornerOf(text: string): Corner {
  const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // `$1:$2` has its dollar where a column's would be
  const rowOnly = letters === "" && fixedColumn === "$";
  return {
    ...(letters ? { column: columnIndex(letters) } : {}),
    ...(digits ? { row: Number(digits) - 1 } : {}),
    fixedColumn: fixedColumn === "$" && !rowOnly,
    fixedRow: fixedRow === "$" || rowOnly,
  };
}

/** The formula of its pieces. */
export function untokenize(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === "reference" ? writeReference(token) : token.text)).join("");
}

/** A reference as a formula writes it. */
function writeReference({ sheet, from, to }: Reference): string {
  return `${sheet}${writeCorner(from)}${to === undefined ? "" : `:${writeCorner(to)}`}`;
}

function writeCorner({ column, row, fixedColumn, fixedRow }: Corner): string {
  const letters = column === undefined ? "" : `${fixedColumn ? "$" : ""}${columnLetters(column)}`;
  return letters + (row === undefined ? "" : `${fixedRow ? "$" : ""}${row + 1}`);
}

/** The title of the sheet that a reference names; undefined when it means its own sheet. */
export function sheetOf({ sheet }: Reference): string | undefined {
  if (sheet === "") return undefined;
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
