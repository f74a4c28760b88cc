import type { SheetPort } from "../../ports/sheet.ts";
import { openTrackers } from "./open-trackers.ts";
import { type Outgoing, type Written, write } from "./outgoing.ts";
import { planReminders } from "./plan-reminders.ts";
import type { RemindPorts, RemindRequest, RemindSettings } from "./remind-job.ts";
import { inLondon, type RemindResult, requestsBetween, tellMail } from "./remind-result.ts";
import { settleClaims } from "./settle-claims.ts";
import { nothingRead, type Told, tellPlan, troublesOf } from "./tell-run.ts";
import { workingMoment } from "./working-morning.ts";

/** What a run would do, and every message as it would read; `letters` also has what the cap would hold back. */
export type Preview = { readonly result: RemindResult; readonly letters: readonly Written[] };

/**
 * What the next run would send: one now or, outside working hours, one at the next beginning of a working
 * day. Nothing is written or sent; the mail service is only asked about claims that an earlier run left.
 */
export async function previewReminders(
  { spreadsheetIds }: RemindRequest,
  ports: RemindPorts,
  settings: RemindSettings,
): Promise<Preview> {
  const before = ports.sheet.requests();
  const opened = await openTrackers(spreadsheetIds, ports.sheet);
  const rest = () => ({
    unreadable: opened.unreadable,
    requests: requestsSince(before, ports.sheet),
  });
  if (!opened.at) return { result: { ...nothingRead, ...rest() }, letters: [] };
  const now = workingMoment(inLondon(opened.at), settings.rules);
  const settlement = await settleClaims(opened.trackers, ports.mail, now);
  const { trackers } = settlement;
  const plan = await planReminders(trackers, opened.unreadable, ports.mail, now, settings.rules);
  const held = plan.held.map((about): Outgoing => ({ kind: "digest", about }));
  const letters = [...plan.outgoing, ...held].map((each) => write(each, settings.council));
  const troubles = troublesOf(settlement, plan);
  const told: Told = { ...nothingRead, ...tellPlan(now, plan), mails: letters.map(tellMail), troubles };
  return { result: { ...told, ...rest() }, letters };
}

function requestsSince(before: ReturnType<SheetPort["requests"]>, sheet: SheetPort) {
  return requestsBetween(before, sheet.requests());
}
