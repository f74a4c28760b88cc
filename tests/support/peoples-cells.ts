import { sheets_v4 } from "@googleapis/sheets";
import { OAuth2Client } from "google-auth-library";
import { clerk, type Office } from "./office.ts";

/** What people have typed, as they see it, without the Checks column, which is a formula. */
export async function peoplesCells(office: Office): Promise<readonly (readonly string[])[]> {
  const { data } = await sheetsClientOf(office, clerk).spreadsheets.values.batchGet({
    spreadsheetId: office.spreadsheetId,
    ranges: ["Inquiry!A1:Z", "Response!A1:L", "People!A1:Z"],
    valueRenderOption: "FORMULA",
  });
  return (data.valueRanges ?? []).flatMap((range) => (range.values ?? []) as string[][]);
}

/** The Sheets client of a person of the office. */
export function sheetsClientOf(office: Office, email: string): sheets_v4.Sheets {
  const auth = new OAuth2Client();
  auth.setCredentials({ access_token: email });
  return new sheets_v4.Sheets({ auth, rootUrl: `${office.url}/` });
}
