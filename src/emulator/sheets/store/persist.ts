import type { Store } from "../../store/store.ts";
import type { Cell, RowCells } from "../model/cell.ts";
import type { Sheet, Spreadsheet } from "../model/spreadsheet.ts";

/** Rows a block: small enough that one edit writes little, large enough that a load reads few blocks. */
const BLOCK = 64;

type StoredSheet = Omit<Sheet, "rows">;
type StoredHead = Omit<Spreadsheet, "sheets"> & { sheets: StoredSheet[] };

/** Reads a whole spreadsheet; undefined when there is none. */
export function readSpreadsheet(store: Store, id: string): Spreadsheet | undefined {
  const row = store.get("SELECT head FROM spreadsheets WHERE id = ?", id);
  if (row === undefined) return undefined;
  const head: StoredHead = JSON.parse(String(row.head));
  return {
    ...head,
    sheets: head.sheets.map((sheet) => ({ ...dense(sheet), rows: readRows(store, id, sheet) })),
  };
}

// JSON writes holes as null
function dense(sheet: StoredSheet): StoredSheet {
  return {
    ...sheet,
    rowMetadata: sheet.rowMetadata.map((one) => one ?? undefined),
    columnMetadata: sheet.columnMetadata.map((one) => one ?? undefined),
  };
}

function readRows(store: Store, id: string, sheet: StoredSheet): (RowCells | undefined)[] {
  const rows: (RowCells | undefined)[] = [];
  const blocks = store.all(
    "SELECT block, cells FROM blocks WHERE spreadsheet = ? AND sheet = ? ORDER BY block",
    id,
    sheet.properties.sheetId,
  );
  for (const { block, cells } of blocks) {
    const kept: ((Cell | null)[] | null)[] = JSON.parse(String(cells));
    while (rows.length < Number(block) * BLOCK) rows.push(undefined);
    for (const row of kept) rows.push(row === null ? undefined : row.map((cell) => cell ?? undefined));
  }
  return rows;
}

/** Writes what differs from `before`; must run in a transaction. */
export function writeSpreadsheet(store: Store, book: Spreadsheet, before: Spreadsheet | undefined): void {
  const { sheets, ...rest } = book;
  const head: StoredHead = { ...rest, sheets: sheets.map(({ rows: _, ...sheet }) => sheet) };
  const id = book.spreadsheetId;
  store.run("INSERT OR REPLACE INTO spreadsheets (id, head) VALUES (?, ?)", id, JSON.stringify(head));
  for (const gone of before?.sheets ?? [])
    if (!sheets.some((sheet) => sheet.properties.sheetId === gone.properties.sheetId))
      store.run("DELETE FROM blocks WHERE spreadsheet = ? AND sheet = ?", id, gone.properties.sheetId);
  for (const sheet of sheets) {
    const old = before?.sheets.find((one) => one.properties.sheetId === sheet.properties.sheetId);
    writeRows(store, id, sheet, old?.rows ?? []);
  }
}

function writeRows(store: Store, id: string, sheet: Sheet, old: Sheet["rows"]): void {
  const { rows, properties } = sheet;
  for (let start = 0; start < Math.max(rows.length, old.length); start += BLOCK) {
    if (!blockDiffers(rows, old, start)) continue;
    const block = start / BLOCK;
    const cells = rows.slice(start, start + BLOCK);
    if (cells.some((row) => row !== undefined))
      store.run(
        "INSERT OR REPLACE INTO blocks (spreadsheet, sheet, block, cells) VALUES (?, ?, ?, ?)",
        id,
        properties.sheetId,
        block,
        JSON.stringify(cells),
      );
    else
      store.run(
        "DELETE FROM blocks WHERE spreadsheet = ? AND sheet = ? AND block = ?",
        id,
        properties.sheetId,
        block,
      );
  }
}

// rows are never changed once kept, so identity says whether they differ
function blockDiffers(rows: Sheet["rows"], old: Sheet["rows"], start: number): boolean {
  for (let i = start; i < start + BLOCK; i++) if (rows[i] !== old[i]) return true;
  return false;
}

/** Forgets a spreadsheet. */
export function removeSpreadsheet(store: Store, id: string): void {
  store.run("DELETE FROM blocks WHERE spreadsheet = ?", id);
  store.run("DELETE FROM spreadsheets WHERE id = ?", id);
}
