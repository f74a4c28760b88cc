import type { ChangeLogRow } from "../model/history.ts";
import { digest } from "./digest.ts";

type Unchained = Omit<ChangeLogRow, "chain">;

/** The chain value of a row: the digest of the row and of the chain value before it. */
function link(before: string, row: Unchained): string {
  return digest([before, row.version, row.ref, row.field, row.from, row.to, row.by, row.at]);
}

/** Adds its chain value to each row; `before` is the chain value of the last row of the log, or "". */
export function chainRows(before: string, rows: readonly Unchained[]): readonly ChangeLogRow[] {
  let chain = before;
  return rows.map((row) => {
    chain = link(chain, row);
    return { ...row, chain };
  });
}

/** The first row (zero-based) whose chain value does not hold, or null when the log is as it was written. */
export function brokenChainAt(log: readonly ChangeLogRow[]): number | null {
  const broken = log.findIndex((row, index) => row.chain !== link(log[index - 1]?.chain ?? "", row));
  return broken === -1 ? null : broken;
}
