import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readCloudConfig } from "../../src/app/cloud/cloud-config.ts";
import { wireIdentity, wireTasks } from "../../src/app/wire-cloud.ts";
import type { TasksPort } from "../../src/ports/tasks.ts";
import { type Cloud, openCloud } from "../support/cloud.ts";

type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };

let cloud: Cloud;
let url: string;
let tasks: TasksPort;
const received: Received[] = [];
const server = createServer(async (request, reply) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  received.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
  reply.writeHead(204).end();
});

beforeAll(async () => {
  cloud = await openCloud();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/work`;
  const port = wireTasks(readCloudConfig(process.env));
  if (!port) throw new Error("the settings name a queue");
  tasks = port;
});
beforeEach(() => {
  received.length = 0;
});
afterAll(async () => {
  server.close();
  await cloud.close();
});

describe("the tasks port over Cloud Tasks", () => {
  test("calls with what it was given, as the account of the queue, for that address", async () => {
    expect(await tasks.start({ name: "one", url, body: { ref: "5a – £" }, at: null })).toBe("new");
    await cloud.drained();

    expect(received.map(({ body }) => body)).toEqual(['{"ref":"5a – £"}']);
    expect(received[0]?.headers["content-type"]).toBe("application/json");
    const token = received[0]?.headers.authorization?.replace("Bearer ", "") ?? "";
    const { identity } = wireIdentity(readCloudConfig(process.env));
    expect(await identity.verify(token, [url])).toMatchObject({
      audience: url,
      email: cloud.office.config.SCRUTINY_ACCOUNT,
      emailVerified: true,
    });
  });

  test("makes one task of a name, while it waits and after it has run", async () => {
    const task = { name: "twice", url, body: {}, at: null };

    const outcomes = await Promise.all([1, 2, 3, 4].map(() => tasks.start(task)));
    await cloud.drained();

    expect(outcomes.toSorted()).toEqual(["known", "known", "known", "new"]);
    expect(await tasks.start(task)).toBe("known");
    await cloud.drained();
    expect(received).toHaveLength(1);
  });

  test("waits until its time has come", async () => {
    const at = Temporal.Instant.from("2025-03-10T09:30:00Z");
    await tasks.start({ name: "later", url, body: {}, at });

    await cloud.goTo("2025-03-10T09:29:59Z");
    expect(received).toEqual([]);
    await cloud.goTo("2025-03-10T09:30:00Z");
    expect(received).toHaveLength(1);
  });

  test("tells how many a second the queue lets through, and says when there is no such queue", async () => {
    expect(await tasks.rate()).toBe(500);
    const none = `${process.env.SCRUTINY_QUEUE}-none`;
    const other = wireTasks(readCloudConfig({ ...process.env, SCRUTINY_QUEUE: none }));

    await expect(other?.start({ name: "lost", url, body: {}, at: null })).rejects.toMatchObject({
      failure: "not-found",
    });
  });
});
