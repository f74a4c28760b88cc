import { previewReminders } from "../remind/preview-reminders.ts";
import { remind } from "../remind/remind.ts";
import { readRemindCall } from "../remind/remind-call.ts";
import { readRemindConfig } from "../remind/remind-config.ts";
import { wireRemind } from "../wire.ts";
import type { FunctionWork } from "./answer.ts";

/**
 * The remind function. It replies 503 while a further run could do more, so that the caller tries again; that
 * sends nothing twice.
 */
export const remindWork: FunctionWork<ReturnType<typeof readRemindCall>> = {
  read: readRemindCall,
  run: async ({ dryRun, ...job }, { environment, caller, log }) => {
    const started = performance.now();
    const { ports, settings } = wireRemind(readRemindConfig(environment));
    const result = dryRun
      ? (await previewReminders(job, ports, settings)).result
      : await remind(job, ports, settings);
    const counts = { sent: dryRun ? 0 : result.mails.length, failed: result.failed.length };
    const durationMs = Math.round(performance.now() - started);
    const { requests } = result;
    log({
      severity: "INFO",
      step: "reminded",
      job: "remind",
      caller: caller.kind,
      durationMs,
      requests,
      counts,
    });
    return { status: result.again ? 503 : 200, body: result };
  },
};
