import type { sheets_v4 } from "@googleapis/sheets";
import { expect, test } from "vitest";
import { deskAt } from "./helpers/desk.ts";
import { ANN, emulatorForTests, newSpreadsheet, refusal, sheetsOf } from "./helpers/emulator.ts";

const { url } = await emulatorForTests();
const desk = deskAt(url);

type Request = sheets_v4.Schema$Request;

test("developer metadata with a taken id refuses the whole batch, so a stale writer writes nothing", async () => {
  const id = await newSpreadsheet(url, ANN);
  const fence: Request = {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId: 42,
        metadataKey: "fence",
        metadataValue: "nonce",
        visibility: "DOCUMENT",
        location: { spreadsheet: true },
      },
    },
  };
  const cells = (text: string): Request => ({
    appendCells: {
      sheetId: 0,
      rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
      fields: "userEnteredValue",
    },
  });
  await desk.batch(id, [cells("first"), fence]);

  const refused = await refusal(desk.batch(id, [cells("second"), fence]));

  expect(refused.message).toBe(
    "Invalid requests[1].createDeveloperMetadata: Cannot add developer metadata with ID [42] because developer metadata with that ID already exists.",
  );
  expect(await desk.read(id, "A1:A9")).toEqual([["first"]]);
  const { data } = await sheetsOf(url, ANN).spreadsheets.get({
    spreadsheetId: id,
    fields: "developerMetadata",
  });
  expect(data.developerMetadata).toEqual([
    {
      metadataId: 42,
      metadataKey: "fence",
      metadataValue: "nonce",
      visibility: "DOCUMENT",
      location: { locationType: "SPREADSHEET", spreadsheet: true },
    },
  ]);
});
