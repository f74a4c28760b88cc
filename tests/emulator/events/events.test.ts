import { expect, test } from "vitest";
import { openClock } from "../../../src/emulator/clock/clock.ts";
import { createEventHub } from "../../../src/emulator/events/hub.ts";
import { recordEvent } from "../../../src/emulator/events/record-event.ts";
import { startEmulator } from "../../../src/emulator/start-emulator.ts";
import { openStore } from "../../../src/emulator/store/store.ts";
import {
  ANN,
  BOB,
  control,
  driveOf,
  emulatorForTests,
  newSpreadsheet,
  refusal,
  sheetsOf,
} from "../helpers/emulator.ts";
import { listen } from "./listen.ts";

const { url, dataDir } = await emulatorForTests();
await control(url, "POST", "clock", { now: "2018-07-02T09:00:00Z", frozen: true });

function write(spreadsheetId: string, text: string, email = ANN, at = url): Promise<unknown> {
  return sheetsOf(at, email).spreadsheets.values.update({
    spreadsheetId,
    range: "A1",
    valueInputOption: "RAW",
    requestBody: { values: [[text]] },
  });
}

test("each change that was kept is told once: what, by whom and when", async () => {
  const stream = await listen(url);
  const file = await newSpreadsheet(url, ANN);
  await write(file, "one");
  await refusal(write(file, "not allowed", BOB));
  await sheetsOf(url, ANN).spreadsheets.values.get({ spreadsheetId: file, range: "A1" });
  await driveOf(url, ANN).files.delete({ fileId: file });

  await expect.poll(() => stream.messages.length, { interval: 10 }).toBe(3);
  stream.stop();

  const [first] = stream.messages;
  expect(first).toEqual({
    id: String(first?.data.id),
    data: {
      id: first?.data.id,
      time: "2018-07-02T09:00:00.000Z",
      kind: "sheets.spreadsheets.create",
      file,
      caller: ANN,
    },
  });
  expect(stream.messages.map(({ data }) => [data.kind, data.file])).toEqual([
    ["sheets.spreadsheets.create", file],
    ["sheets.spreadsheets.values.update", file],
    ["drive.files.delete", file],
  ]);
});

test("a listener who comes back hears what it missed, in order and before anything new", async () => {
  const file = await newSpreadsheet(url, ANN);
  const before = await listen(url, `?file=${file}`);
  await write(file, "heard");
  await expect.poll(() => before.messages.length, { interval: 10 }).toBe(1);
  before.stop();
  for (const text of ["missed", "missed too"]) await write(file, text);

  const after = await listen(url, `?file=${file}`, before.messages[0]?.id);
  await write(file, "new");
  await expect.poll(() => after.messages.length, { interval: 10 }).toBe(3);
  after.stop();

  const ids = after.messages.map(({ id }) => Number(id));
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  expect(ids[0]).toBeGreaterThan(Number(before.messages[0]?.id));
});

test("an answer that was cut off is told all the same, as it was applied", async () => {
  const file = await newSpreadsheet(url, ANN);
  const stream = await listen(url, `?file=${file}`);
  await control(url, "POST", "faults", { rules: [{ kind: "cut-after", times: 1 }] });
  await write(file, "unanswered").then(
    () => expect.unreachable(),
    () => undefined,
  );

  await expect.poll(() => stream.messages.length, { interval: 10 }).toBe(1);
  stream.stop();
  await control(url, "DELETE", "faults");
});

test("a stream without changes shows that it lives", async () => {
  const stream = await listen(url, "?heartbeatMs=20");

  await expect.poll(() => stream.comments.filter((text) => text === "still here").length).toBeGreaterThan(1);
  stream.stop();
  expect(stream.comments[0]).toBe("ready");
});

test("the log survives a restart, and the stream ends when the emulator stops", async () => {
  const place = { port: 0, dataDir: `${dataDir}/restarted` };
  const first = await startEmulator(place);
  const file = await newSpreadsheet(first.url, ANN);
  const open = await listen(first.url, "", "0");
  await expect.poll(() => open.messages.length, { interval: 10 }).toBe(1);
  await first.close();
  await open.ended;

  const second = await startEmulator(place);
  await write(file, "after", ANN, second.url);
  const stream = await listen(second.url, "", "0");
  await expect.poll(() => stream.messages.length, { interval: 10 }).toBe(2);
  stream.stop();
  await second.close();
});

test("more changes than are kept show as missed", async () => {
  const place = { port: 0, dataDir: `${dataDir}/long` };
  const store = openStore(place.dataDir);
  const parts = { store, clock: openClock(store), events: createEventHub() };
  const change = { kind: "drive.files.update", file: "one", caller: ANN };
  store.transaction(() => {
    for (let i = 0; i < 11_000; i++) recordEvent(parts, change);
  });
  store.close();

  const emulator = await startEmulator(place);
  const stream = await listen(emulator.url, "", "1");
  await expect.poll(() => stream.messages.at(-1)?.id, { interval: 50, timeout: 5000 }).toBe("11000");
  stream.stop();
  await emulator.close();

  expect(stream.messages[0]).toEqual({ event: "missed", data: { until: 1000 } });
  expect(stream.messages).toHaveLength(10_001);
});
