import type { sheets_v4 } from "@googleapis/sheets";
import { Temporal } from "temporal-polyfill";
import type { CellValue, FenceMark, SyncWrites } from "../../core/model/plan.ts";
import { fenceKey } from "./fence-key.ts";

type Request = sheets_v4.Schema$Request;

/**
 * The requests of one atomic batch. The fence comes first: creating developer metadata with an id that is
 * taken refuses the whole batch (Sheets API reference, DeveloperMetadata.metadataId).
 */
export function requestsFor({ fence, cells }: SyncWrites): Request[] {
  return [raise(fence), ...cells.map(requestFor), ...(fence.stays ? [] : [lower(fence)])];
}

function raise({ id, nonce }: FenceMark): Request {
  return {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId: id,
        metadataKey: fenceKey,
        metadataValue: nonce,
        location: { spreadsheet: true },
        visibility: "DOCUMENT",
      },
    },
  };
}

function lower({ id }: FenceMark): Request {
  return { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: id } } } };
}

function requestFor(write: SyncWrites["cells"][number]): Request {
  const { tabId: sheetId } = write;
  if (write.kind === "grow") return { appendDimension: { sheetId, dimension: "ROWS", length: write.rows } };
  const rows = write.rows.map((row) => ({ values: row.map(cellData) }));
  const fields = "userEnteredValue";
  if (write.kind === "append") return { appendCells: { sheetId, rows, fields } };
  return {
    updateCells: { start: { sheetId, rowIndex: write.row, columnIndex: write.column }, rows, fields },
  };
}

const epoch = new Temporal.PlainDate(1899, 12, 30);

/** A `stringValue` is never taken for a formula; a date is the count of days since 30 December 1899. */
function cellData(value: CellValue): sheets_v4.Schema$CellData {
  if (value === "") return {};
  if (typeof value === "string") return { userEnteredValue: { stringValue: value } };
  return { userEnteredValue: { numberValue: epoch.until(value).days } };
}
