import { openPostRoom } from "../../../tests/app/remind/post-room.ts";
import type { Row } from "../../row.ts";
import { deedsBetween } from "./deeds.ts";
import { requestsRowByRow } from "./row-by-row.ts";

/** Requests to the sheet for one run that writes to somebody, beside the least that could claim before it sends. */
export const remindAgainstLimit: Row = {
  id: "remind-calls",
  heading: "calls",
  name: "a run of reminders that writes to somebody",
  against: "one read, one claim, one mark",
  measure: async () => ({ ours: await requestsOfRun(), theirs: 3, unit: "requests", runs: 1 }),
};

/** The same beside a ledger that is kept row by row: each message is claimed by one request and marked by another. */
export const remindAgainstRowByRow: Row = {
  id: "remind-calls-row-by-row",
  heading: "calls",
  name: "a run of reminders that writes to somebody",
  against: "google-spreadsheet, row by row",
  measure: async () => {
    const [room, other] = [await openPostRoom(), await openPostRoom()];
    const before = await room.ports.sheet.read(room.office.spreadsheetId);
    const { requests } = await room.remind();
    const after = await room.ports.sheet.read(room.office.spreadsheetId);
    const deeds = deedsBetween(before.workbook, after.workbook).filter(({ title }) => read.has(title));
    const { url, config, spreadsheetId } = other.office;
    const claims = await requestsRowByRow(url, config.SCRUTINY_ACCOUNT, spreadsheetId, deeds);
    const marks = deeds.reduce((sum, { added }) => sum + added.length, 0);
    await Promise.all([room.close(), other.close()]);
    return { ours: requests.read + requests.write, theirs: claims + marks, unit: "requests", runs: 1 };
  },
};

/** The tabs that a run of reminders has to know. */
const read: ReadonlySet<string> = new Set(["Inquiry", "Response", "People", "Reminders"]);

async function requestsOfRun(): Promise<number> {
  const room = await openPostRoom();
  const { requests, mails } = await room.remind();
  await room.close();
  if (mails.length === 0) throw new Error("the run should have written to somebody");
  return requests.read + requests.write;
}
