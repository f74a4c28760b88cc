import { expect, test } from "vitest";
import { deskAt, rowSpan } from "./helpers/desk.ts";
import { BOB, emulatorForTests, refusal } from "./helpers/emulator.ts";

const { url } = await emulatorForTests();
const desk = deskAt(url);

test("a protected range keeps out writers who are not among its editors, and lets the owner in", async () => {
  const id = await desk.sharedWithBob();
  await desk.batch(id, [
    { addProtectedRange: { protectedRange: { range: { sheetId: 0, endRowIndex: 1 } } } },
  ]);

  const refused = await refusal(desk.write(id, "A1", [["bob was here"]], BOB));
  await desk.write(id, "A2", [["bob may write here"]], BOB);
  await desk.write(id, "A1", [["ann may write here"]]);

  expect(refused).toEqual({
    code: 400,
    message:
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  });
  expect(await desk.read(id, "A1:A2")).toEqual([["ann may write here"], ["bob may write here"]]);
});

test("protection honours editors, warnings and the parts left free of a protected sheet", async () => {
  const id = await desk.sharedWithBob();
  const [reply] = await desk.batch(id, [
    {
      addProtectedRange: {
        protectedRange: {
          range: { sheetId: 0 },
          unprotectedRanges: [{ sheetId: 0, startColumnIndex: 2, endColumnIndex: 3 }],
        },
      },
    },
  ]);
  const protectedRangeId = reply?.addProtectedRange?.protectedRange?.protectedRangeId ?? 0;

  const outside = await refusal(desk.write(id, "A5", [["no"]], BOB));
  const deleting = await refusal(desk.batch(id, [{ deleteDimension: { range: rowSpan(3, 4) } }], BOB));
  await desk.write(id, "C5", [["free"]], BOB);
  await desk.batch(id, [
    {
      updateProtectedRange: {
        protectedRange: { protectedRangeId, editors: { users: [BOB] } },
        fields: "editors",
      },
    },
  ]);
  await desk.write(id, "A5", [["now an editor"]], BOB);

  expect([outside.code, deleting.code]).toEqual([400, 400]);
  expect(await desk.read(id, "A5:C5")).toEqual([["now an editor", "", "free"]]);
});
