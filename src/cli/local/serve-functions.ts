import "../../../functions/index.ts";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getTestServer } from "@google-cloud/functions-framework/testing";
import { z } from "zod";
import { TrackerError } from "../../app/errors.ts";
import type { Preview } from "../../app/publish/preview.ts";
import type { PublishResult } from "../../app/publish/publish-result.ts";
import type { RemindRequest } from "../../app/remind/remind-job.ts";
import type { RemindResult } from "../../app/remind/remind-result.ts";
import type { SyncResult } from "../../app/sync.ts";
import type { SyncRequest } from "../../app/sync-job.ts";
import { believeMachineClock, callFunction } from "./call-function.ts";

/** The functions as they are in the cloud: at one address, each under its own name. */
export type LocalFunctions = {
  readonly url: string;
  readonly syncUrl: string;
  readonly remindUrl: string;
  readonly publishUrl: string;
  readonly close: () => Promise<void>;
};

/** The functions that are served; the framework's test server takes one at a time. */
const names = ["sync", "remind", "publish", "sweep", "health"] as const;

/**
 * Serves the functions on 127.0.0.1. They read their settings from the environment, as they do in the cloud,
 * and find there where they are: that is the audience of the tokens that are meant for them.
 */
export async function serveFunctions(): Promise<LocalFunctions> {
  const functions = new Map(names.map((name) => [`/${name}`, getTestServer(name)]));
  // it never hangs up first, so that no call of a busy machine meets a closed connection
  const server = createServer({ keepAliveTimeout: 0 }, (request, reply) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const one = functions.get(path);
    if (one) one.emit("request", request, reply);
    else reply.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  process.env.SCRUTINY_FUNCTIONS_URL = url;
  await believeMachineClock(process.env.SCRUTINY_GOOGLE_URL ?? "");
  return {
    url,
    syncUrl: `${url}/sync`,
    remindUrl: `${url}/remind`,
    publishUrl: `${url}/publish`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const Failure = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** Calls the sync function as Cloud Tasks does. */
export async function callSync(url: string, request: SyncRequest): Promise<SyncResult> {
  return (await call(url, request)) as SyncResult;
}

/** Calls the remind function as Cloud Scheduler does. */
export async function callRemind(url: string, request: RemindRequest): Promise<RemindResult> {
  return (await call(url, request)) as RemindResult;
}

/** Calls the publish function as Cloud Scheduler does. */
export async function callPublish(url: string, spreadsheetId: string): Promise<PublishResult> {
  return (await call(url, { spreadsheetId })) as PublishResult;
}

/** Asks the publish function for a preview. */
export async function callPreview(url: string, spreadsheetId: string): Promise<Omit<Preview, "files">> {
  return (await call(url, { spreadsheetId, preview: true })) as Omit<Preview, "files">;
}

async function call(url: string, request: object): Promise<unknown> {
  const { body } = await callFunction(url, request);
  const failure = Failure.safeParse(body);
  if (!failure.success) return body;
  const { code, message } = failure.data.error;
  throw new TrackerError("unreachable", code, message);
}
