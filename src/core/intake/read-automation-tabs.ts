import type { FindingRow } from "../model/finding.ts";
import type { Baseline, ChangeLogRow, PendingState, PublishedRow } from "../model/history.ts";
import {
  baselineColumns,
  changeLogColumns,
  checksColumns,
  pendingColumns,
  pendingStartColumn,
  publishedColumns,
  settlingField,
} from "../model/tabs.ts";
import { emptyCell, type Tab } from "../model/workbook.ts";
import { readDate } from "./read-date.ts";
import { readRef, refLabel } from "./read-ref.ts";

/**
 * The automation's own tabs are read by position, exactly as they were written: nobody else may edit them,
 * and a tidied text would break the chain.
 */
function rawRows(
  tab: Tab,
  start: number,
  width: number,
): readonly { readonly row: number; readonly texts: readonly string[] }[] {
  return tab.rows.slice(1).flatMap((cells, index) => {
    const texts = Array.from({ length: width }, (_, column) => cells[start + column]?.text ?? "");
    return texts.some((text) => text !== "") ? [{ row: index + 1, texts }] : [];
  });
}

/** The findings that stand in the Checks tab. */
export function readStanding(tab: Tab): readonly FindingRow[] {
  return rawRows(tab, 0, checksColumns.length).map(
    ({ row, texts: [shown = "", severity = "", title = "", message = ""] }) => {
      const ref = readRef(shown);
      const seen = readDate(tab.rows[row]?.[4] ?? emptyCell);
      const firstSeen = seen.kind === "date" ? seen.date.toString() : "";
      return { shown, ref: ref ? refLabel(ref) : shown, severity, title, message, firstSeen };
    },
  );
}

/** The Change log, oldest first. */
export function readChangeLog(tab: Tab): readonly ChangeLogRow[] {
  return rawRows(tab, 0, changeLogColumns.length).map(
    ({ texts: [version = "", ref = "", field = "", from = "", to = "", by = "", at = "", chain = ""] }) => ({
      version,
      ref,
      field,
      from,
      to,
      by,
      at,
      chain,
    }),
  );
}

/** The versions that were published, oldest first. */
export function readPublished(tab: Tab): readonly PublishedRow[] {
  return rawRows(tab, 0, publishedColumns.length).map(
    ({ texts: [version = "", address = "", digest = "", at = ""] }) => ({ version, address, digest, at }),
  );
}

/** What was last stamped, with the zero-based row of the sheet that holds each entry. */
export function readBaseline(tab: Tab): Baseline {
  const entries = rawRows(tab, 0, baselineColumns.length).map(
    ({ row, texts: [ref = "", field = "", value = ""] }) => ({ row, ref, field, value }),
  );
  return { entries };
}

/** What waits to be stamped. */
export function readPending(tab: Tab): PendingState {
  const rows = rawRows(tab, pendingStartColumn, pendingColumns.length).map(
    ({ texts: [ref = "", field = "", digest = "", by = "", since = ""] }) => ({
      ref,
      field,
      digest,
      by,
      since,
    }),
  );
  const settling = rows.find((row) => row.field === settlingField);
  return {
    changes: rows.filter((row) => row !== settling),
    settling: settling ? { digest: settling.digest, since: settling.since } : null,
  };
}
