import { preview } from "../publish/preview.ts";
import { planPublish, publish } from "../publish/publish.ts";
import { type PublishCall, readPublishCall } from "../publish/publish-call.ts";
import { readPublishConfig } from "../publish/publish-config.ts";
import { wirePublish } from "../wire.ts";
import { wireState } from "../wire-cloud.ts";
import type { FunctionContext, FunctionReply, FunctionWork } from "./answer.ts";
import { failWith } from "./note-failure.ts";
import { changeTrackerState } from "./tracker-state.ts";

/**
 * The publish function. It replies with what went out, or with every reason why nothing did; to a preview, with
 * a watermarked page. A refusal is a reply like any other: asking again would change nothing. Only a publication
 * that fails is counted against its tracker.
 */
export const publishWork: FunctionWork<PublishCall> = {
  read: readPublishCall,
  run: async (call, context) => {
    if (call.preview || call.dryRun) return publishNow(call, context);
    const { spreadsheetId } = call;
    try {
      const reply = await publishNow(call, context);
      await changeTrackerState(wireState(context.config), spreadsheetId, (before) => ({
        ...before,
        trouble: { ...before.trouble, publish: null },
      }));
      return reply;
    } catch (error) {
      return failWith(error, "publish", spreadsheetId, context);
    }
  },
};

async function publishNow(
  { spreadsheetId, dryRun, preview: asPreview }: PublishCall,
  { environment, caller, log }: FunctionContext,
): Promise<FunctionReply> {
  const started = performance.now();
  const { ports, settings } = await wirePublish(readPublishConfig(environment));
  const job = { spreadsheetId };
  const result = asPreview
    ? await preview(job, ports, settings)
    : await (dryRun ? planPublish : publish)(job, ports, settings);
  log({
    severity: "INFO",
    step: result.kind,
    job: "publish",
    tracker: spreadsheetId,
    caller: caller.kind,
    durationMs: Math.round(performance.now() - started),
    requests: ports.sheet.requests(),
    counts: { gates: result.gates.length, files: result.files.length },
  });
  if (result.kind !== "preview") return { status: 200, body: result };
  const { kind, version, gates, html } = result;
  return { status: 200, body: { kind, version, gates, html } };
}
