import { beforeEach, expect, test } from "vitest";
import { backoff, triesAgain } from "../../../src/emulator/tasks/dispatch/backoff.ts";
import { control, emulatorForTests, refusal } from "../helpers/emulator.ts";
import { addTask, LOCATION, newQueue, queuesOf, startWorker } from "./worker.ts";

const { url } = await emulatorForTests();
const worker = await startWorker();
const queues = queuesOf(url);

beforeEach(async () => {
  worker.received.length = 0;
  await control(url, "POST", "clock", { now: "2018-07-02T09:00:00Z", frozen: true });
});

function arrived(count: number): Promise<void> {
  return expect.poll(() => worker.received.length, { interval: 10 }).toBe(count);
}

test("a queue is made with Google's defaults, once, and changed by mask", async () => {
  const name = await newQueue(url, "usual");

  const again = await refusal(newQueue(url, "usual"));
  const { data: changed } = await queues.patch({
    name,
    updateMask: "rate_limits.max_dispatches_per_second,retryConfig.maxAttempts",
    requestBody: {
      rateLimits: { maxDispatchesPerSecond: 5, maxConcurrentDispatches: 1 },
      retryConfig: { maxAttempts: 3 },
    },
  });
  const { data: list } = await queues.list({ parent: LOCATION });

  expect(again).toEqual({ code: 409, message: "Queue already exists" });
  expect(changed).toEqual({
    name,
    state: "RUNNING",
    rateLimits: { maxDispatchesPerSecond: 5, maxBurstSize: 5, maxConcurrentDispatches: 1000 },
    retryConfig: { maxAttempts: 3, minBackoff: "0.100s", maxBackoff: "3600s", maxDoublings: 16 },
  });
  expect(list.queues).toEqual([changed]);
});

test("a name is refused while the task waits, after it has run, and for a day by the clock", async () => {
  const queue = await newQueue(url, "names");
  const task = { name: `${queue}/tasks/stamp-7`, httpRequest: { url: worker.url } };
  await queues.pause({ name: queue });
  await addTask(url, queue, task);

  const waiting = await refusal(addTask(url, queue, task));
  await queues.resume({ name: queue });
  await arrived(1);
  const gone = () => refusal(queues.tasks.get({ name: task.name }));
  await expect.poll(async () => (await gone()).message, { interval: 10 }).toContain("no longer exists");
  const ran = await refusal(addTask(url, queue, task));
  await control(url, "POST", "clock", { advance: "PT24H" });
  await addTask(url, queue, task);
  await arrived(2);

  expect(waiting).toEqual({ code: 409, message: "Requested entity already exists" });
  expect(ran.code).toBe(409);
  expect(ran.message).toContain("a task with this name existed too recently");
});

test("a paused queue keeps its tasks; they can be run by hand, deleted and purged", async () => {
  const queue = await newQueue(url, "paused");
  await queues.pause({ name: queue });
  for (const id of ["a", "b", "c"])
    await addTask(url, queue, {
      name: `${queue}/tasks/${id}`,
      httpRequest: { url: `${worker.url}/${id}` },
    });

  await queues.tasks.run({ name: `${queue}/tasks/b` });
  await arrived(1);
  await queues.tasks.delete({ name: `${queue}/tasks/a` });
  const { data: left } = await queues.tasks.list({ parent: queue });
  await queues.purge({ name: queue });
  await queues.resume({ name: queue });

  expect(worker.received.map(({ path }) => path)).toEqual(["/b"]);
  expect(left.tasks?.map(({ name }) => name)).toContain(`${queue}/tasks/c`);
  expect((await queues.tasks.list({ parent: queue })).data).toEqual({});
  expect((await queues.get({ name: queue })).data.purgeTime).toBe("2018-07-02T09:00:00.000Z");
});

test("tasks are listed in pages, and their payload only in the full view", async () => {
  const queue = await newQueue(url, "listed");
  await queues.pause({ name: queue });
  const body = Buffer.from("secret").toString("base64");
  for (const id of ["a", "b", "c"])
    await addTask(url, queue, { name: `${queue}/tasks/${id}`, httpRequest: { url: worker.url, body } });

  const { data: first } = await queues.tasks.list({ parent: queue, pageSize: 2 });
  const { data: rest } = await queues.tasks.list({ parent: queue, pageToken: first.nextPageToken ?? "" });
  const { data: full } = await queues.tasks.get({ name: `${queue}/tasks/a`, responseView: "FULL" });

  expect(first.tasks).toHaveLength(2);
  expect(first.tasks?.[0]?.httpRequest).toEqual({ url: worker.url, httpMethod: "POST" });
  expect(rest.tasks?.map(({ name }) => name)).toEqual([`${queue}/tasks/c`]);
  expect(full.httpRequest?.body).toBe(body);
});

test("what cannot be is refused, and what is not emulated is named", async () => {
  const queue = await newQueue(url, "strict");
  const create = (task: object, parent = queue) => refusal(addTask(url, parent, task));
  const httpRequest = { url: worker.url };

  expect((await create({ httpRequest }, `${LOCATION}/queues/none`)).code).toBe(404);
  expect((await create({ name: "x", httpRequest })).message).toContain("Task name must be formatted");
  expect((await create({ name: `${LOCATION}/queues/usual/tasks/x`, httpRequest })).code).toBe(400);
  expect((await create({ httpRequest: { url: "ftp://x" } })).code).toBe(400);
  expect((await create({ httpRequest: { url: worker.url, httpMethod: "GET", body: "eA==" } })).code).toBe(
    400,
  );
  expect((await create({ httpRequest, dispatchDeadline: "5s" })).code).toBe(400);
  expect((await create({ httpRequest, scheduleTime: "2018-09-01T00:00:00Z" })).code).toBe(400);
  expect(await create({ httpRequest: { url: "https://worker.example/run" } })).toEqual({
    code: 501,
    message: "Not emulated: dispatch to worker.example; tasks only reach this machine",
  });
  await queues.delete({ name: queue });
  expect((await refusal(newQueue(url, "strict"))).message).toContain("existed too recently");
});

test("the backoff doubles, then grows by the last step, up to its most", () => {
  const config = { minBackoff: "10s", maxBackoff: "300s", maxDoublings: 3, maxAttempts: 100 };

  const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((failed) => backoff(config, failed) / 1000);

  expect(waits).toEqual([10, 20, 40, 80, 160, 240, 300, 300]);
});

test("attempts end when both their number and their time are used up", () => {
  const config = { minBackoff: "1s", maxBackoff: "1s", maxDoublings: 0, maxAttempts: 3 };

  expect(triesAgain(config, 2, 0)).toBe(true);
  expect(triesAgain(config, 3, 0)).toBe(false);
  expect(triesAgain({ ...config, maxRetryDuration: "60s" }, 3, 59_000)).toBe(true);
  expect(triesAgain({ ...config, maxRetryDuration: "60s" }, 3, 60_000)).toBe(false);
  expect(triesAgain({ ...config, maxAttempts: -1 }, 1000, 1e9)).toBe(true);
  expect(triesAgain({ ...config, maxAttempts: -1, maxRetryDuration: "60s" }, 1, 60_000)).toBe(false);
});
