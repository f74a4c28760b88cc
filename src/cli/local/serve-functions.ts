import "../../../functions/index.ts";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { getTestServer } from "@google-cloud/functions-framework/testing";
import { z } from "zod";
import { TrackerError } from "../../app/errors.ts";
import type { SyncResult } from "../../app/sync.ts";
import type { SyncRequest } from "../../app/sync-job.ts";

/** The functions, each at an address of its own, as the framework serves them in the cloud. */
export type LocalFunctions = {
  readonly syncUrl: string;
  readonly close: () => Promise<void>;
};

/** Serves the functions on 127.0.0.1. They read their settings from the environment, as they do in the cloud. */
export async function serveFunctions(): Promise<LocalFunctions> {
  const server = getTestServer("sync");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    syncUrl: `http://127.0.0.1:${port}`,
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
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  const body: unknown = await answer.json();
  if (answer.ok) return body as SyncResult;
  const { code, message } = Failure.parse(body).error;
  throw new TrackerError("unreachable", code, message);
}
