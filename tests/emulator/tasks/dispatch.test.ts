import { setTimeout as sleep } from "node:timers/promises";
import { OAuth2Client } from "google-auth-library";
import { beforeEach, expect, test } from "vitest";
import { control, emulatorForTests } from "../helpers/emulator.ts";
import { addTask, newQueue, queuesOf, startWorker } from "./worker.ts";

const { url } = await emulatorForTests();
const worker = await startWorker();
const { received } = worker;

beforeEach(async () => {
  received.length = 0;
  worker.answers = [200];
  await control(url, "POST", "clock", { now: "2018-07-02T09:00:00Z", frozen: true });
});

function advance(duration: string): Promise<unknown> {
  return control(url, "POST", "clock", { advance: duration });
}

function arrived(count: number): Promise<void> {
  return expect.poll(() => received.length, { interval: 10 }).toBe(count);
}

/** Long enough for a task to arrive that must not. */
async function settle(): Promise<void> {
  await sleep(60);
}

test("a task is sent with its body, its headers and a token that can be verified", async () => {
  const queue = await newQueue(url, "verified");
  await control(url, "POST", "tokens/settings", { timesFrom: "machine" });
  const target = `${worker.url}/run?step=1`;
  await addTask(url, queue, {
    name: `${queue}/tasks/one`,
    httpRequest: {
      url: target,
      headers: { "Content-Type": "application/json", "X-Own": "kept", "User-Agent": "mine" },
      body: Buffer.from('{"ref":"5a"}').toString("base64"),
      oidcToken: { serviceAccountEmail: "tasks@emulated.iam.gserviceaccount.com" },
    },
  });
  await arrived(1);

  const [{ method, path, headers, body } = { method: "", path: "", headers: {}, body: "" }] = received;

  expect([method, path, body]).toEqual(["POST", "/run?step=1", '{"ref":"5a"}']);
  expect(headers).toMatchObject({
    "content-type": "application/json",
    "x-own": "kept",
    "user-agent": "Google-Cloud-Tasks",
    "x-cloudtasks-queuename": "verified",
    "x-cloudtasks-taskname": "one",
    "x-cloudtasks-taskretrycount": "0",
    "x-cloudtasks-taskexecutioncount": "0",
    "x-cloudtasks-tasketa": "1530522000.000000",
  });
  const verifier = new OAuth2Client({
    endpoints: { oauth2FederatedSignonPemCertsUrl: `${url}/oauth2/v1/certs` },
  });
  const idToken = headers.authorization?.replace("Bearer ", "") ?? "";
  const ticket = await verifier.verifyIdToken({ idToken, audience: target });
  expect(ticket.getPayload()?.email).toBe("tasks@emulated.iam.gserviceaccount.com");
});

test("a task waits for its time, which comes when the clock is moved", async () => {
  const queue = await newQueue(url, "timed");
  await addTask(url, queue, {
    httpRequest: { url: `${worker.url}/later` },
    scheduleTime: "2018-07-02T10:00:00Z",
  });
  await advance("PT59M59S");
  await settle();
  const before = received.length;
  await advance("PT1S");
  await arrived(1);

  expect(before).toBe(0);
});

test("with a ticking clock a task is sent at its time without anybody's doing", async () => {
  const queue = await newQueue(url, "ticking");
  await control(url, "POST", "clock", { frozen: false });
  await addTask(url, queue, {
    httpRequest: { url: worker.url },
    scheduleTime: "2018-07-02T09:00:00.400Z",
  });
  await settle();
  const before = received.length;
  await arrived(1);

  expect(before).toBe(0);
});

test("a failed task is tried again after the backoff, and told what came before", async () => {
  const retryConfig = { minBackoff: "10s", maxBackoff: "300s", maxDoublings: 3, maxAttempts: 4 };
  const queue = await newQueue(url, "backoff", { retryConfig });
  worker.answers = [500, 404, 503, 500];
  await addTask(url, queue, { name: `${queue}/tasks/hard`, httpRequest: { url: worker.url } });
  await arrived(1);

  for (const [i, wait] of [10, 20, 40].entries()) {
    await expect
      .poll(async () => (await queuesOf(url).tasks.get({ name: `${queue}/tasks/hard` })).data.lastAttempt, {
        interval: 10,
      })
      .toHaveProperty("responseStatus");
    await advance(`PT${wait - 1}S`);
    await settle();
    expect(received).toHaveLength(i + 1);
    await advance("PT1S");
    await arrived(i + 2);
  }

  const told = received.map(({ headers }) => [
    headers["x-cloudtasks-taskretrycount"],
    headers["x-cloudtasks-taskexecutioncount"],
    headers["x-cloudtasks-taskpreviousresponse"],
  ]);
  expect(told).toEqual([
    ["0", "0", undefined],
    ["1", "0", "500"],
    ["2", "1", "404"],
    ["3", "1", "503"],
  ]);
  await expect
    .poll(async () => (await queuesOf(url).tasks.list({ parent: queue })).data, { interval: 10 })
    .toEqual({});
});

test("a queue sends no faster than its rate", async () => {
  const queue = await newQueue(url, "slow", { rateLimits: { maxDispatchesPerSecond: 1 } });
  for (let i = 0; i < 3; i++) await addTask(url, queue, { httpRequest: { url: worker.url } });
  await arrived(1);
  await settle();
  const atFirst = received.length;
  await advance("PT1S");
  await arrived(2);
  await advance("PT1S");
  await arrived(3);

  expect(atFirst).toBe(1);
});

test("a queue sends no more at once than it may", async () => {
  const queue = await newQueue(url, "narrow", { rateLimits: { maxConcurrentDispatches: 2 } });
  worker.answers = [0, 0, 200];
  for (let i = 0; i < 3; i++) await addTask(url, queue, { httpRequest: { url: worker.url } });
  await arrived(2);
  await settle();
  const atOnce = received.length;
  worker.close();
  await arrived(3);
  await queuesOf(url).purge({ name: queue });

  expect(atOnce).toBe(2);
});

test("an attempt ends at its deadline and is made again", async () => {
  const queue = await newQueue(url, "deadline", { retryConfig: { minBackoff: "1s" } });
  worker.answers = [0, 200];
  const { name = "" } = await addTask(url, queue, {
    httpRequest: { url: worker.url },
    dispatchDeadline: "15s",
  });
  await arrived(1);
  await advance("PT15S");
  await expect
    .poll(
      async () => (await queuesOf(url).tasks.get({ name: name ?? "" })).data.lastAttempt?.responseStatus,
      { interval: 10 },
    )
    .toMatchObject({ code: 4 });
  await advance("PT1S");

  await arrived(2);
});
