import type { Response as Reply, Request } from "@google-cloud/functions-framework";
import { answer } from "../src/app/cloud/answer.ts";
import { syncWork } from "../src/app/cloud/sync-work.ts";

/** POST `{ spreadsheetId, stampNow?, editor?, edited? }`: brings the tracker up to date, or sees to it soon. */
export async function handleSync(request: Request, reply: Reply): Promise<void> {
  const { status, body } = await answer("sync", request, process.env, syncWork);
  reply.status(status).json(body);
}
