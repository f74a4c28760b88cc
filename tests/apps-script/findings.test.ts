import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ShownFindings, Told } from "../../sheet-template/apps-script/sidebar-data.ts";
import { fill } from "../../sheet-template/example/edit.ts";
import { clerk } from "../support/office.ts";
import { sheetsClientOf } from "../support/peoples-cells.ts";
import type { Selected } from "./google/desk-protocol.ts";
import { openSheetRoom, type SheetRoom } from "./sheet-room.ts";

let room: SheetRoom;

beforeAll(async () => {
  room = await openSheetRoom();
  const typed = { Agreed: "Yes", "Response and proposed action": "TBC", "Action due": "31 Febuary" };
  await room.office.edit(clerk, fill("2", typed));
  await room.desk.call("checkNow");
});
afterAll(() => room.close());

async function selecting(selected: Selected | null, view = "selected"): Promise<ShownFindings> {
  const { result, error } = await room.desk.call("readFindings", { selected, args: [view] });
  expect(error).toBeNull();
  return result as ShownFindings;
}

async function find(title: string, ref: string) {
  const { findings } = await selecting(null, "all");
  const found = findings.find((finding) => finding.title === title && finding.ref === ref);
  if (!found) throw new Error(`no ${title} at ${ref} among ${findings.map((each) => each.title).join(", ")}`);
  return found;
}

describe("the findings beside the sheet", () => {
  test("are those of the selected row, under its recommendation", async () => {
    const { heading, about, findings } = await selecting({ tab: "Response", row: 3, column: 4 });

    expect({ heading, about }).toEqual({ heading: "Recommendation 2", about: "Light the bridge" });
    expect(findings.map(({ ref }) => ref)).toEqual(findings.map(() => "2"));
    expect(findings.map(({ title }) => title)).toContain("Date not readable");
  });

  test("are all of them when a header is selected, a tab that has none, or nothing", async () => {
    const all = await selecting(null, "all");

    expect(all.heading).toBe("All findings");
    expect(all.findings.length).toBeGreaterThan(4);
    expect(await selecting({ tab: "Response", row: 1, column: 3 })).toEqual(all);
    expect(await selecting({ tab: "Reminders", row: 4, column: 1 })).toEqual(all);
    expect(await selecting(null)).toEqual(all);
  });

  test("are those of the tab when a cell of another of people's tabs is selected", async () => {
    const { heading, findings } = await selecting({ tab: "Inquiry", row: 6, column: 2 });

    expect(heading).toBe("Inquiry");
    expect(new Set(findings.map(({ ref }) => ref))).toEqual(new Set(["Inquiry"]));
  });

  test("are none in a row that is still empty", async () => {
    expect(await selecting({ tab: "Response", row: 60, column: 1 })).toEqual({
      heading: "Row 60",
      about: "",
      findings: [],
    });
  });
});

describe("going to a finding", () => {
  test.each([
    ["Date not readable", "2", { tab: "Response", row: 3, column: 7 }],
    ["Answer missing", "1", { tab: "Response", row: 2, column: 3 }],
  ])("%s of %s selects its cell", async (title, ref, place) => {
    const { selected, result } = await room.desk.call("goToFinding", { args: [await find(title, ref)] });

    expect(selected).toEqual(place);
    expect((result as Told).ok).toBe(true);
  });

  test("finds the fact of the inquiry that it is about", async () => {
    const { findings } = await selecting(null, "all");
    const ofInquiry = findings.find(({ ref }) => ref === "Inquiry");

    const { selected } = await room.desk.call("goToFinding", { args: [ofInquiry] });

    expect(selected).toMatchObject({ tab: "Inquiry", column: 2 });
    expect(selected?.row).toBeGreaterThan(1);
  });

  test("follows a row that was moved, and says when it has gone", async () => {
    const finding = await find("Answer missing", "3");
    const client = sheetsClientOf(room.office, clerk);
    const { spreadsheetId } = room.office;
    const { data } = await client.spreadsheets.get({ spreadsheetId, fields: "sheets.properties" });
    const sheetId = data.sheets?.find((each) => each.properties?.title === "Response")?.properties?.sheetId;
    const batch = (request: object) =>
      client.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [request] } });
    const range = { sheetId: sheetId ?? 0, dimension: "ROWS" };

    await batch({ insertDimension: { range: { ...range, startIndex: 1, endIndex: 4 } } });
    const moved = await room.desk.call("goToFinding", { args: [finding] });
    await batch({ deleteDimension: { range: { ...range, startIndex: 6, endIndex: 7 } } });
    const gone = await room.desk.call("goToFinding", { args: [finding] });

    expect(moved.selected).toEqual({ tab: "Response", row: 7, column: 3 });
    expect(gone.selected).toBeNull();
    expect(gone.result).toEqual({ ok: false, message: expect.stringContaining("no longer in the sheet") });
  });
});
