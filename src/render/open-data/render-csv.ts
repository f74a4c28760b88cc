import { stringify } from "csv-stringify/sync";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { cellOfText } from "./cell-text.ts";
import { csvColumns } from "./csv-columns.ts";

/**
 * A version as CSV (RFC 4180), with a byte order mark so that Excel reads it as UTF-8: a row for each part. Every
 * cell is in quotation marks, because some spreadsheets split at semicolons; none can be taken for a formula.
 */
export function renderCsv(snapshot: Snapshot): string {
  const rows = snapshot.recommendations.flatMap((recommendation) =>
    recommendation.parts.map((part) =>
      csvColumns.map(({ value }) => cellOfText(value({ snapshot, recommendation, part }))),
    ),
  );
  return stringify([csvColumns.map(({ header }) => header), ...rows], {
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: "\r\n",
  });
}
