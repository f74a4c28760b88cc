import type { Response as Reply, Request } from "@google-cloud/functions-framework";
import { preview } from "../src/app/publish/preview.ts";
import { planPublish, publish } from "../src/app/publish/publish.ts";
import { readPublishCall } from "../src/app/publish/publish-call.ts";
import { readPublishConfig } from "../src/app/publish/publish-config.ts";
import { failureReply } from "../src/app/reply.ts";
import { wirePublish } from "../src/app/wire.ts";

/**
 * POST `{ spreadsheetId, preview?, dryRun? }`: publishes the latest stamped version, and replies with what went
 * out or with every reason why nothing did; a preview replies with a watermarked page.
 */
export async function handlePublish(request: Request, reply: Reply): Promise<void> {
  try {
    const { dryRun, preview: asPreview, ...job } = readPublishCall(request.body);
    const { ports, settings } = await wirePublish(readPublishConfig(process.env));
    if (asPreview) {
      const { kind, version, gates, html } = await preview(job, ports, settings);
      reply.json({ kind, version, gates, html });
    } else reply.json(await (dryRun ? planPublish : publish)(job, ports, settings));
  } catch (error) {
    const { status, body } = failureReply(error);
    reply.status(status).json(body);
  }
}
