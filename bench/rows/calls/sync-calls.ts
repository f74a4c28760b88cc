import type { Edit } from "../../../sheet-template/example/edit.ts";
import { fill } from "../../../sheet-template/example/edit.ts";
import { ben, clerk, firstDraft, type Office, openOffice } from "../../../tests/support/office.ts";
import type { Row } from "../../row.ts";
import { deedsBetween } from "./deeds.ts";
import { requestsRowByRow } from "./row-by-row.ts";

/** Requests to the sheet for one sync that stamps an answer to every recommendation, beside the least there can be. */
export function syncAgainstLimit(recommendations: number): Row {
  return {
    id: `sync-calls-${recommendations}`,
    heading: "calls",
    name: `a sync that stamps ${recommendations} answers`,
    against: "the limit of one read and one write",
    series: { of: "sync-calls", size: recommendations },
    measure: async () => {
      const office = await openAnswered(recommendations);
      const { requests } = await office.sync({ stampNow: true });
      await office.close();
      return { ours: requests.read + requests.write, theirs: 2, unit: "requests", runs: 1 };
    },
  };
}

/** The same beside the same work done row by row. */
export function syncAgainstRowByRow(recommendations: number): Row {
  return {
    id: `sync-calls-row-by-row-${recommendations}`,
    heading: "calls",
    name: `a sync that stamps ${recommendations} answers`,
    against: "google-spreadsheet, row by row",
    series: { of: "sync-calls-row-by-row", size: recommendations },
    measure: async () => {
      const [office, other] = [await openAnswered(recommendations), await openAnswered(recommendations)];
      const before = await office.ports.sheet.read(office.spreadsheetId);
      const { requests } = await office.sync({ stampNow: true });
      const after = await office.ports.sheet.read(office.spreadsheetId);
      const deeds = deedsBetween(before.workbook, after.workbook);
      const { url, config, spreadsheetId } = other;
      const theirs = await requestsRowByRow(url, config.SCRUTINY_ACCOUNT, spreadsheetId, deeds);
      await Promise.all([office.close(), other.close()]);
      return { ours: requests.read + requests.write, theirs, unit: "requests", runs: 1 };
    },
  };
}

/** A tracker whose first draft is stamped, and which then got an answer to each recommendation. */
async function openAnswered(recommendations: number): Promise<Office> {
  const office = await openOffice();
  const refs = Array.from({ length: recommendations }, (_, index) => String(index + 1));
  const rows = refs.map((Ref) => ({ Ref, Recommendation: `Mend path ${Ref} before the winter.` }));
  const draft: Edit = { kind: "add", tab: "response", key: "Ref", rows };
  await office.edit(clerk, [...firstDraft.slice(0, -1), draft]);
  await office.sync({ stampNow: true });
  await office.edit(
    ben,
    refs.flatMap((ref) => fill(ref, { Agreed: "Yes" })),
  );
  return office;
}
