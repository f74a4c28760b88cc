import "../../../functions/index.ts";
import { once } from "node:events";
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

/** The functions, each at an address of its own, as the framework serves them in the cloud. */
export type LocalFunctions = {
  readonly syncUrl: string;
  readonly remindUrl: string;
  readonly publishUrl: string;
  readonly close: () => Promise<void>;
};

/** Serves the functions on 127.0.0.1. They read their settings from the environment, as they do in the cloud. */
export async function serveFunctions(): Promise<LocalFunctions> {
  const sync = await serve("sync");
  const remind = await serve("remind");
  const publish = await serve("publish");
  return {
    syncUrl: sync.url,
    remindUrl: remind.url,
    publishUrl: publish.url,
    close: async () => {
      await Promise.all([sync.close(), remind.close(), publish.close()]);
    },
  };
}

async function serve(name: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = getTestServer(name);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
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
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  const body: unknown = await answer.json();
  const failure = Failure.safeParse(body);
  if (!failure.success) return body;
  const { code, message } = failure.data.error;
  throw new TrackerError("unreachable", code, message);
}
