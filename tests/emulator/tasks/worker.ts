import { createServer, type IncomingHttpHeaders } from "node:http";
import { OAuth2Client } from "google-auth-library";
import { cloudtasks, type cloudtasks_v2 } from "googleapis/build/src/apis/cloudtasks/index.js";
import { afterAll } from "vitest";

export const LOCATION = "projects/emulated/locations/europe-west2";

/** What a worker was sent. */
export type Received = { method: string; path: string; headers: IncomingHttpHeaders; body: string };

/** A server that is sent tasks; it answers with the statuses in turn, the last one for ever, and 0 never. */
export type Worker = { url: string; received: Received[]; answers: number[]; close(): void };

/** Starts a worker that answers 200. */
export async function startWorker(): Promise<Worker> {
  const received: Received[] = [];
  const worker: Worker = { url: "", received, answers: [200], close: () => server.closeAllConnections() };
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const { method = "", url: path = "", headers } = request;
    received.push({ method, path, headers, body: Buffer.concat(parts).toString() });
    const status = (worker.answers.length > 1 ? worker.answers.shift() : worker.answers[0]) ?? 200;
    if (status !== 0) response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  worker.url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return worker;
}

/** The queues of the real Cloud Tasks client. */
export function queuesOf(url: string): cloudtasks_v2.Resource$Projects$Locations$Queues {
  const auth = new OAuth2Client();
  auth.setCredentials({ access_token: "tracker@emulated.iam.gserviceaccount.com" });
  const client = cloudtasks({ version: "v2", auth, rootUrl: `${url}/`, retryConfig: { retry: 0 } });
  return client.projects.locations.queues;
}

/** Makes a queue and gives its name. */
export async function newQueue(
  url: string,
  id: string,
  settings: cloudtasks_v2.Schema$Queue = {},
): Promise<string> {
  const name = `${LOCATION}/queues/${id}`;
  await queuesOf(url).create({ parent: LOCATION, requestBody: { name, ...settings } });
  return name;
}

/** Adds a task and gives it. */
export async function addTask(
  url: string,
  parent: string,
  task: cloudtasks_v2.Schema$Task,
): Promise<cloudtasks_v2.Schema$Task> {
  const { data } = await queuesOf(url).tasks.create({ parent, requestBody: { task } });
  return data;
}
