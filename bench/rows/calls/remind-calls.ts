import type { Edit } from "../../../sheet-template/example/edit.ts";
import { openPostRoom, type PostRoom, recommendation } from "../../../tests/app/remind/post-room.ts";
import type { Row } from "../../row.ts";
import { deedsBetween } from "./deeds.ts";
import { requestsRowByRow } from "./row-by-row.ts";

/** Requests to the sheet for one run that writes to so many people, beside the least that could claim before it sends. */
export function remindAgainstLimit(people: number): Row {
  return {
    id: `remind-calls-${people}`,
    heading: "calls",
    name: `a run of reminders that writes to ${people === 1 ? "one person" : `${people} people`}`,
    against: "one read, one claim, one mark",
    series: { of: "remind-calls", size: people },
    measure: async () => {
      const room = await openRoom(people);
      const { requests, mails } = await room.remind();
      await room.close();
      checkSent(mails.length, people);
      return { ours: requests.read + requests.write, theirs: 3, unit: "requests", runs: 1 };
    },
  };
}

/** The same beside a ledger that is kept row by row: each message is claimed by one request and marked by another. */
export function remindAgainstRowByRow(people: number): Row {
  return {
    id: `remind-calls-row-by-row-${people}`,
    heading: "calls",
    name: `a run of reminders that writes to ${people === 1 ? "one person" : `${people} people`}`,
    against: "google-spreadsheet, row by row",
    series: { of: "remind-calls-row-by-row", size: people },
    measure: async () => {
      const [room, other] = [await openRoom(people), await openRoom(people)];
      const before = await room.ports.sheet.read(room.office.spreadsheetId);
      const { requests, mails } = await room.remind();
      checkSent(mails.length, people);
      const after = await room.ports.sheet.read(room.office.spreadsheetId);
      const deeds = deedsBetween(before.workbook, after.workbook).filter(({ title }) => read.has(title));
      const { url, config, spreadsheetId } = other.office;
      const claims = await requestsRowByRow(url, config.SCRUTINY_ACCOUNT, spreadsheetId, deeds);
      const marks = deeds.reduce((sum, { added }) => sum + added.length, 0);
      await Promise.all([room.close(), other.close()]);
      return { ours: requests.read + requests.write, theirs: claims + marks, unit: "requests", runs: 1 };
    },
  };
}

/** The tabs that a run of reminders has to know. */
const read: ReadonlySet<string> = new Set(["Inquiry", "Response", "People", "Reminders"]);

/** A post room in which this many people owe something: the one of its first draft, and others with a row each. */
async function openRoom(people: number): Promise<PostRoom> {
  const room = await openPostRoom();
  const names = Array.from({ length: people - 1 }, (_, index) => `Person ${index + 1}`);
  if (names.length === 0) return room;
  const rows = names.map((Name, index) => ({
    Name,
    Post: `Planning Officer ${index + 1}`,
    Kind: "Officer",
    Email: `person${index + 1}@westmere.example`,
    Reminders: "On",
  }));
  const added: Edit = { kind: "add", tab: "people", key: "Name", rows };
  await room.edit([added, ...names.map((name, index) => recommendation(String(index + 10), name))]);
  return room;
}

function checkSent(mails: number, people: number): void {
  if (mails !== people) throw new Error(`the run should have written to ${people} people, not ${mails}`);
}
