import { PortError } from "../../ports/port-error.ts";
import type { SheetPort } from "../../ports/sheet.ts";
import type { GoogleAccess } from "../google/access.ts";
import { answeredAt } from "../google/answered-at.ts";
import { retrying, type Waiting } from "../google/retrying.ts";
import { sheetsClient } from "./client.ts";
import { workbookOf } from "./read-workbook.ts";
import { SpreadsheetData, spreadsheetFields } from "./spreadsheet-schema.ts";
import { requestsFor } from "./write-requests.ts";

/** Google's own bound on the body of a request, a little rounded down. */
const largestBody = 9_500_000;

/** The Sheets API v4 as the sheet port. Every attempt counts as a request, as it does for the quotas. */
export function createSheetPort(access: GoogleAccess, waiting?: Waiting): SheetPort {
  const client = sheetsClient(access);
  const count = { read: 0, write: 0 };
  return {
    requests: () => ({ ...count }),
    read: async (spreadsheetId) => {
      const { data, headers } = await retrying(
        "read",
        () => {
          count.read += 1;
          return client.spreadsheets.get({ spreadsheetId, fields: spreadsheetFields });
        },
        waiting,
      );
      return {
        workbook: workbookOf(SpreadsheetData.parse(data)),
        at: answeredAt(headers),
      };
    },
    write: async (spreadsheetId, writes) => {
      const requestBody = { requests: requestsFor(writes) };
      requireSendable(requestBody);
      await retrying(
        "write",
        () => {
          count.write += 1;
          return client.spreadsheets.batchUpdate({ spreadsheetId, requestBody, fields: "spreadsheetId" });
        },
        waiting,
      );
    },
  };
}

function requireSendable(body: object): void {
  const size = Buffer.byteLength(JSON.stringify(body));
  if (size <= largestBody) return;
  throw new PortError(
    "too-large",
    `the change is ${Math.ceil(size / 1e6)} MB, more than Google takes in one write; it is smaller when versions are stamped more often`,
  );
}
