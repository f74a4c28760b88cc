import type { Response as Reply, Request } from "@google-cloud/functions-framework";
import { previewReminders } from "../src/app/remind/preview-reminders.ts";
import { remind } from "../src/app/remind/remind.ts";
import { readRemindCall } from "../src/app/remind/remind-call.ts";
import { readRemindConfig } from "../src/app/remind/remind-config.ts";
import { failureReply } from "../src/app/reply.ts";
import { wireRemind } from "../src/app/wire.ts";

/**
 * POST `{ spreadsheetIds, dryRun? }`: reminds who is due in these trackers and replies with what was done.
 * The reply is 503 while a further run could do more, so that the caller tries again; that sends nothing twice.
 */
export async function handleRemind(request: Request, reply: Reply): Promise<void> {
  try {
    const { dryRun, ...job } = readRemindCall(request.body);
    const { ports, settings } = wireRemind(readRemindConfig(process.env));
    const result = dryRun
      ? (await previewReminders(job, ports, settings)).result
      : await remind(job, ports, settings);
    reply.status(result.again ? 503 : 200).json(result);
  } catch (error) {
    const { status, body } = failureReply(error);
    reply.status(status).json(body);
  }
}
