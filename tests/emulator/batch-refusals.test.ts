import type { sheets_v4 } from "@googleapis/sheets";
import { expect, test } from "vitest";
import { deskAt } from "./helpers/desk.ts";
import { ANN, emulatorForTests, newSpreadsheet, refusal, sheetsOf } from "./helpers/emulator.ts";

const { url } = await emulatorForTests();
const desk = deskAt(url);

type Request = sheets_v4.Schema$Request;

test("one invalid request leaves nothing of the batch, in the file or in memory", async () => {
  const id = await newSpreadsheet(url, ANN);
  await desk.write(id, "A1", [["before"]]);

  const refused = await refusal(
    desk.batch(id, [
      { addSheet: { properties: { title: "Finance" } } },
      { updateCells: { range: { sheetId: 0 }, fields: "userEnteredValue" } },
      { addSheet: { properties: { title: "Finance" } } },
    ]),
  );

  expect(refused).toEqual({
    code: 400,
    message:
      'Invalid requests[2].addSheet: A sheet with the name "Finance" already exists. Please enter another name.',
  });
  expect(await desk.read(id, "A1")).toEqual([["before"]]);
  expect((await sheetsOf(url, ANN).spreadsheets.get({ spreadsheetId: id })).data.sheets).toHaveLength(1);
});

const REFUSALS: [string, Request, string][] = [
  ["a sheet id that is not there", { deleteSheet: { sheetId: 7 } }, "deleteSheet: No sheet with id: 7"],
  [
    "a range on no sheet",
    { repeatCell: { range: { sheetId: 7 }, fields: "note" } },
    "repeatCell: No grid with id: 7",
  ],
  [
    "a mask that is missing",
    { updateCells: { range: { sheetId: 0 }, rows: [] } },
    "updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
  ],
  [
    "a protected range that is not there",
    { deleteProtectedRange: { protectedRangeId: 9 } },
    "deleteProtectedRange: No protected range with id: 9",
  ],
  [
    "a cell past 50,000 characters",
    {
      updateCells: {
        start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue: "x".repeat(50_001) } }] }],
        fields: "userEnteredValue",
      },
    },
    "updateCells: Your input contains more than the maximum of 50000 characters in a single cell.",
  ],
  [
    "the last tab",
    { deleteSheet: { sheetId: 0 } },
    "deleteSheet: You can't remove all the sheets in a document.",
  ],
  [
    "ten million cells",
    { appendDimension: { sheetId: 0, dimension: "ROWS", length: 400_000 } },
    "appendDimension: This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  ],
];

test.each(REFUSALS)("%s is refused in Google's words", async (_, request, message) => {
  const id = await newSpreadsheet(url, ANN);

  const refused = await refusal(desk.batch(id, [request]));

  expect(refused).toEqual({ code: 400, message: `Invalid requests[0].${message}` });
});

test("a request kind that is not emulated is 501 and named", async () => {
  const id = await newSpreadsheet(url, ANN);

  const refused = await refusal(desk.batch(id, [{ addChart: { chart: {} } }]));

  expect(refused).toEqual({ code: 501, message: 'Not emulated: batchUpdate request "addChart"' });
});

test("unknown fields and wrong types are all reported, each with its path", async () => {
  const id = await newSpreadsheet(url, ANN);

  const response = await fetch(`${url}/v4/spreadsheets/${id}:batchUpdate`, {
    method: "POST",
    headers: { authorization: `Bearer ${ANN}` },
    body: JSON.stringify({ requests: [{ nope: {}, updateCells: { start: { rowIndex: "one" } } }] }),
  });

  expect(await response.json()).toEqual({
    error: {
      code: 400,
      status: "INVALID_ARGUMENT",
      message: [
        "Invalid JSON payload received. Unknown name \"nope\" at 'requests[0]': Cannot find field.",
        "Invalid value at 'requests[0].update_cells.start.row_index' (TYPE_INT32), \"one\"",
      ].join("\n"),
      details: [
        {
          "@type": "type.googleapis.com/google.rpc.BadRequest",
          fieldViolations: [
            {
              field: "requests[0]",
              description:
                "Invalid JSON payload received. Unknown name \"nope\" at 'requests[0]': Cannot find field.",
            },
            {
              field: "requests[0].update_cells.start.row_index",
              description:
                "Invalid value at 'requests[0].update_cells.start.row_index' (TYPE_INT32), \"one\"",
            },
          ],
        },
      ],
    },
  });
});

test("a name that an enumeration does not have is refused with its place", async () => {
  const id = await newSpreadsheet(url, ANN);
  const range = { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 };

  const refused = await refusal(desk.batch(id, [{ mergeCells: { range, mergeType: "MERGE_SOME" } }]));

  expect(refused).toEqual({
    code: 400,
    message: `Invalid value at 'requests[0].merge_cells.merge_type' (type.googleapis.com/google.apps.sheets.v4.MergeType), "MERGE_SOME"`,
  });
});
