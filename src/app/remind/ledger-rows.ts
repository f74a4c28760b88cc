import type { CellValue } from "../../core/model/plan.ts";
import type { LedgerRow } from "../../core/model/reminder.ts";
import type { Tab } from "../../core/model/workbook.ts";

/** A row of the Reminders tab at its place: `row` is zero-based, the header being 0. */
export type PlacedRow = LedgerRow & { readonly row: number };

/** Reads the Reminders tab by position, as it was written: nobody else may edit it. */
export function readLedger(tab: Tab): readonly PlacedRow[] {
  return tab.rows.slice(1).flatMap((cells, index) => {
    const text = (column: number) => cells[column]?.text ?? "";
    const row = {
      row: index + 1,
      key: text(0),
      to: text(1),
      about: text(2),
      kind: text(3),
      due: text(4),
      claimed: text(5),
      sent: text(6),
      message: text(7),
    };
    return row.key === "" && row.to === "" && row.about === "" ? [] : [row];
  });
}

/** The cells of a row, in the order of the tab's columns. */
export function ledgerCells(row: LedgerRow): readonly CellValue[] {
  return [row.key, row.to, row.about, row.kind, row.due, row.claimed, row.sent, row.message];
}

const longestMessage = 200;

/** What the Message cell may hold: one line, not too long. */
export function messageCell(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim().slice(0, longestMessage).toWellFormed();
}
