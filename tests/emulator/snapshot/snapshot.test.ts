import { expect, test } from "vitest";
import { startEmulator } from "../../../src/emulator/start-emulator.ts";
import { listen } from "../events/listen.ts";
import { gmailOf, mail, sending } from "../gmail/mail.ts";
import {
  ANN,
  BOB,
  control,
  emulatorForTests,
  newSpreadsheet,
  sheetsOf,
  storageOf,
} from "../helpers/emulator.ts";
import { addTask, newQueue, queuesOf, startWorker } from "../tasks/worker.ts";

const { url, dataDir } = await emulatorForTests();
const worker = await startWorker();

async function takeSnapshot(at = url): Promise<ArrayBuffer> {
  return (await fetch(`${at}/_emulator/snapshot`)).arrayBuffer();
}

async function restore(body: ArrayBuffer | string, at = url): Promise<{ status: number; text: string }> {
  const response = await fetch(`${at}/_emulator/snapshot`, { method: "PUT", body });
  return { status: response.status, text: await response.text() };
}

function write(spreadsheetId: string, text: string): Promise<unknown> {
  return sheetsOf(url, ANN).spreadsheets.values.update({
    spreadsheetId,
    range: "A1",
    valueInputOption: "RAW",
    requestBody: { values: [[text]] },
  });
}

async function read(spreadsheetId: string, at = url): Promise<unknown> {
  const { data } = await sheetsOf(at, ANN).spreadsheets.values.get({ spreadsheetId, range: "A1" });
  return data.values?.[0]?.[0];
}

test("a restore brings everything back, the clock and what was in memory included", async () => {
  await control(url, "POST", "clock", { now: "2018-07-02T09:00:00Z", frozen: true });
  const file = await newSpreadsheet(url, ANN);
  await write(file, "before");
  const users = gmailOf(url, ANN).users;
  await users.messages.send(sending(mail({ To: BOB, Subject: "Before" })));
  await storageOf(url).createBucket("published");
  await storageOf(url).bucket("published").file("a.json").save("{}", { resumable: false });
  const snapshot = await takeSnapshot();

  await write(file, "after");
  const later = await newSpreadsheet(url, ANN);
  await users.messages.send(sending(mail({ To: BOB, Subject: "After" })));
  await control(url, "POST", "clock", { advance: "P1D" });
  const answer = await restore(snapshot);

  expect(answer.status).toBe(200);
  expect(await read(file)).toBe("before");
  await expect(read(later)).rejects.toMatchObject({ status: 404 });
  expect(await control(url, "GET", "clock")).toEqual({ now: "2018-07-02T09:00:00.000Z", frozen: true });
  expect((await users.messages.list({ userId: "me" })).data.resultSizeEstimate).toBe(1);
  expect(await storageOf(url).bucket("published").file("a.json").exists()).toEqual([true]);
  await write(file, "goes on");
  expect(await read(file)).toBe("goes on");
});

test("a snapshot can be restored into another emulator", async () => {
  const file = await newSpreadsheet(url, ANN);
  await write(file, "carried");
  const snapshot = await takeSnapshot();
  const place = { port: 0, dataDir: `${dataDir}/other` };
  const other = await startEmulator(place);

  await restore(snapshot, other.url);
  const there = await read(file, other.url);
  await other.close();
  const again = await startEmulator(place);
  const kept = await read(file, again.url);
  await again.close();

  expect([there, kept]).toEqual(["carried", "carried"]);
});

test("what is no snapshot is refused and changes nothing", async () => {
  const file = await newSpreadsheet(url, ANN);
  await write(file, "stays");
  const snapshot = await takeSnapshot();
  const torn = snapshot.slice(0, snapshot.byteLength / 2);

  const text = await restore("not a database");
  const half = await restore(torn);

  expect(text.status).toBe(400);
  expect(text.text).toContain("Not a snapshot of this emulator");
  expect(half.status).toBe(400);
  expect(await read(file)).toBe("stays");
  expect((await restore(snapshot)).status).toBe(200);
});

test("tasks of a snapshot are waiting again after the restore, and are sent", async () => {
  await control(url, "POST", "clock", { now: "2018-07-02T09:00:00Z", frozen: true });
  const queue = await newQueue(url, "restored");
  const scheduleTime = "2018-07-02T10:00:00Z";
  await addTask(url, queue, { name: `${queue}/tasks/one`, httpRequest: { url: worker.url }, scheduleTime });
  const snapshot = await takeSnapshot();
  await control(url, "POST", "clock", { advance: "PT1H" });
  await expect.poll(() => worker.received.length, { interval: 10 }).toBe(1);

  await restore(snapshot);
  const { data } = await queuesOf(url).tasks.list({ parent: queue });
  await control(url, "POST", "clock", { advance: "PT1H" });

  expect(data.tasks).toHaveLength(1);
  await expect.poll(() => worker.received.length, { interval: 10 }).toBe(2);
});

test("a restore is told as a change, and ids of changes go on growing", async () => {
  const snapshot = await takeSnapshot();
  const stream = await listen(url);
  await newSpreadsheet(url, ANN);
  await restore(snapshot);
  await newSpreadsheet(url, ANN);

  await expect.poll(() => stream.messages.length, { interval: 10 }).toBe(3);
  stream.stop();

  const ids = stream.messages.map(({ id }) => Number(id));
  expect(stream.messages[1]?.data.kind).toBe("POST /_emulator/snapshot");
  expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
});
