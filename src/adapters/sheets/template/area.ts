import type { sheets_v4 } from "@googleapis/sheets";
import type { Area } from "../../../ports/template.ts";

/** An area as the Sheets API writes it. */
export function gridRange(sheetId: number, area: Area): sheets_v4.Schema$GridRange {
  return {
    sheetId,
    ...(area.startRow === undefined ? {} : { startRowIndex: area.startRow }),
    ...(area.endRow === undefined ? {} : { endRowIndex: area.endRow }),
    ...(area.startColumn === undefined ? {} : { startColumnIndex: area.startColumn }),
    ...(area.endColumn === undefined ? {} : { endColumnIndex: area.endColumn }),
  };
}

/** The parts of a GridRange that an answer carries; Google leaves a start of zero out. */
export type AnsweredRange = {
  readonly startRowIndex?: number | undefined;
  readonly endRowIndex?: number | undefined;
  readonly startColumnIndex?: number | undefined;
  readonly endColumnIndex?: number | undefined;
};

export function areaOf(range: AnsweredRange): Area {
  return {
    ...(range.startRowIndex ? { startRow: range.startRowIndex } : {}),
    ...(range.endRowIndex === undefined ? {} : { endRow: range.endRowIndex }),
    ...(range.startColumnIndex ? { startColumn: range.startColumnIndex } : {}),
    ...(range.endColumnIndex === undefined ? {} : { endColumn: range.endColumnIndex }),
  };
}
