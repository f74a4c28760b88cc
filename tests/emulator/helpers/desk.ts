import type { sheets_v4 } from "@googleapis/sheets";
import { ANN, BOB, driveOf, newSpreadsheet, sheetsOf } from "./emulator.ts";

type Request = sheets_v4.Schema$Request;

/** Short ways to work on a spreadsheet through the real client, as Ann unless somebody else is named. */
export type Desk = {
  batch(id: string, requests: Request[], email?: string): Promise<sheets_v4.Schema$Response[]>;
  write(id: string, range: string, values: unknown[][], email?: string): Promise<void>;
  read(id: string, range: string, valueRenderOption?: string): Promise<unknown>;
  sharedWithBob(): Promise<string>;
};

/** The short ways for one emulator. */
export function deskAt(url: string): Desk {
  return {
    async batch(spreadsheetId, requests, email = ANN) {
      const { data } = await sheetsOf(url, email).spreadsheets.batchUpdate({
        spreadsheetId,
        requestBody: { requests },
      });
      return data.replies ?? [];
    },
    async write(spreadsheetId, range, values, email = ANN) {
      const requestBody = { values };
      const valueInputOption = "USER_ENTERED";
      await sheetsOf(url, email).spreadsheets.values.update({
        spreadsheetId,
        range,
        valueInputOption,
        requestBody,
      });
    },
    async read(spreadsheetId, range, valueRenderOption = "FORMATTED_VALUE") {
      const { data } = await sheetsOf(url, ANN).spreadsheets.values.get({
        spreadsheetId,
        range,
        valueRenderOption,
      });
      return data.values;
    },
    async sharedWithBob() {
      const fileId = await newSpreadsheet(url, ANN);
      const requestBody = { type: "user", role: "writer", emailAddress: BOB };
      await driveOf(url, ANN).permissions.create({ fileId, requestBody });
      return fileId;
    },
  };
}

/** A run of rows of the first tab. */
export function rowSpan(startIndex: number, endIndex: number): sheets_v4.Schema$DimensionRange {
  return { sheetId: 0, dimension: "ROWS", startIndex, endIndex };
}
