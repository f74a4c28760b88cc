import { expect, test } from "vitest";
import { startEmulator } from "../../../src/emulator/start-emulator.ts";
import { emulatorForTests } from "../helpers/emulator.ts";
import { addTask, newQueue, queuesOf, startWorker } from "./worker.ts";

const { dataDir } = await emulatorForTests();
const worker = await startWorker();
const { received } = worker;

function arrived(count: number): Promise<void> {
  return expect.poll(() => received.length, { interval: 10 }).toBe(count);
}

test("tasks survive a restart, and one that was under way is sent again", async () => {
  const place = { port: 0, dataDir: `${dataDir}/restarted` };
  const first = await startEmulator(place);
  const queue = await newQueue(first.url, "durable");
  worker.answers = [0, 200];
  await addTask(first.url, queue, {
    name: `${queue}/tasks/underway`,
    httpRequest: { url: `${worker.url}/a` },
  });
  await arrived(1);
  await addTask(first.url, queue, {
    httpRequest: { url: `${worker.url}/b` },
    scheduleTime: new Date(Date.now() + 300).toISOString(),
  });
  await first.close();

  const second = await startEmulator(place);
  await arrived(3);
  await expect
    .poll(async () => (await queuesOf(second.url).tasks.list({ parent: queue })).data, { interval: 10 })
    .toEqual({});
  await second.close();

  expect(received.map(({ path }) => path)).toEqual(["/a", "/a", "/b"]);
  expect(received[1]?.headers["x-cloudtasks-taskretrycount"]).toBe("1");
});
