import { Temporal } from "temporal-polyfill";
import type { CellValue, SyncWrites } from "../../src/core/model/plan.ts";
import { type Cell, emptyCell, type Tab, type Workbook } from "../../src/core/model/workbook.ts";

const epoch = new Temporal.PlainDate(1899, 12, 30);

/** The workbook after a write, as the spreadsheet service would leave it; null when the fence refuses it. */
export function applyWrites(workbook: Workbook, writes: SyncWrites | null): Workbook | null {
  if (!writes) return workbook;
  const { id, nonce, stays } = writes.fence;
  if (workbook.fences.some((fence) => fence.id === id)) return null;
  const tabs = workbook.tabs.map((tab) =>
    writes.cells.filter((write) => write.tabId === tab.id).reduce(applyWrite, tab),
  );
  return { ...workbook, tabs, fences: stays ? [...workbook.fences, { id, nonce }] : workbook.fences };
}

function applyWrite(tab: Tab, write: SyncWrites["cells"][number]): Tab {
  if (write.kind === "grow") return { ...tab, gridRows: tab.gridRows + write.rows };
  const start = write.kind === "append" ? tab.rows.length : write.row;
  const column = write.kind === "append" ? 0 : write.column;
  const rows = tab.rows.map((row) => [...row]);
  for (const [down, values] of write.rows.entries())
    for (const [across, value] of values.entries()) {
      while (rows.length <= start + down) rows.push([]);
      const row = rows[start + down] ?? [];
      while (row.length <= column + across) row.push(emptyCell);
      row[column + across] = cellOf(value);
    }
  const filled = rows.findLastIndex((row) => row.some((cell) => cell.text !== ""));
  return { ...tab, rows: rows.slice(0, filled + 1), gridRows: Math.max(tab.gridRows, rows.length) };
}

function cellOf(value: CellValue): Cell {
  if (typeof value === "string") return { text: value, links: [] };
  return { text: String(value), serial: epoch.until(value).days, links: [] };
}
