import type { Response as Reply, Request } from "@google-cloud/functions-framework";
import { readConfig } from "../src/app/config.ts";
import { failureReply } from "../src/app/reply.ts";
import { sync } from "../src/app/sync.ts";
import { readSyncCall } from "../src/app/sync-call.ts";
import { wireSync } from "../src/app/wire.ts";

/** POST `{ spreadsheetId, stampNow?, editor? }`: brings the tracker up to date and replies with the plan performed. */
export async function handleSync(request: Request, reply: Reply): Promise<void> {
  try {
    const { ports, settings } = wireSync(readConfig(process.env));
    reply.json(await sync(readSyncCall(request.body), ports, settings));
  } catch (error) {
    const { status, body } = failureReply(error);
    reply.status(status).json(body);
  }
}
