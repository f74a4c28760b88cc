import type { Response as Reply, Request } from "@google-cloud/functions-framework";
import { answer } from "../src/app/cloud/answer.ts";
import { publishWork } from "../src/app/cloud/publish-work.ts";

/** POST `{ spreadsheetId, preview?, dryRun? }`: publishes the latest stamped version, or says every reason why not. */
export async function handlePublish(request: Request, reply: Reply): Promise<void> {
  const { status, body } = await answer("publish", request, process.env, publishWork);
  reply.status(status).json(body);
}
