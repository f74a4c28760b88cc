import type { Response as Reply, Request } from "@google-cloud/functions-framework";
import { answer } from "../src/app/cloud/answer.ts";
import { remindWork } from "../src/app/cloud/remind-work.ts";

/** POST `{ spreadsheetIds, dryRun? }`: reminds who is due in these trackers, and replies with what was done. */
export async function handleRemind(request: Request, reply: Reply): Promise<void> {
  const { status, body } = await answer("remind", request, process.env, remindWork);
  reply.status(status).json(body);
}
