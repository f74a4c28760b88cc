import type { Area } from "./area.ts";

/** What is pasted where: one cell fills a whole selection, anything else keeps its shape. */
export function spread(rows: readonly (readonly string[])[], selected: Area): readonly (readonly string[])[] {
  const only = rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? "") : null;
  if (only === null) return rows;
  const line = Array.from({ length: selected.right - selected.left }, () => only);
  return Array.from({ length: selected.bottom - selected.top }, () => line);
}
