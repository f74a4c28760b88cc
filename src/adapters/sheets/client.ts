import { sheets_v4 } from "@googleapis/sheets";
import { clientOptions, type GoogleAccess } from "../google/access.ts";

/** The real Sheets client, signed in. */
export function sheetsClient(access: GoogleAccess): sheets_v4.Sheets {
  return new sheets_v4.Sheets(clientOptions(access));
}
