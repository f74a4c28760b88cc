import { z } from "zod";
import type { Call } from "../../http/call.ts";
import type { Row } from "../../store/store.ts";
import { paceOf, statusAt } from "./status.ts";

/** What is kept of a notification beside its columns. */
export const Kept = z.object({
  email_address: z.string(),
  subject: z.string(),
  body: z.string(),
  template: z.object({ id: z.string(), version: z.number() }),
});
export type Kept = z.infer<typeof Kept>;

/** An instant as Notify writes it. */
function notifyTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "000Z");
}

/** The address and version of a template. */
export function writeTemplateLink(
  { origin }: Call,
  { id, version }: Kept["template"],
): Record<string, unknown> {
  return { id, version, uri: `${origin}/v2/template/${id}/version/${version}` };
}

/**
 * A notification as Notify answers it.
 *
 * Source: https://docs.notifications.service.gov.uk/rest-api.html#get-the-status-of-one-message
 */
export function writeNotification(call: Call, row: Row): Record<string, unknown> {
  const { emulator } = call;
  const pace = paceOf(emulator);
  const created = Number(row.created);
  const status = statusAt(emulator.clock.now().getTime(), created, String(row.outcome), pace);
  const { template, subject, body, email_address } = Kept.parse(JSON.parse(String(row.resource)));
  const lines = Object.fromEntries([1, 2, 3, 4, 5, 6].map((line) => [`line_${line}`, null]));
  const isSent = status !== "created";
  return {
    id: row.id,
    reference: row.reference,
    email_address,
    phone_number: null,
    ...lines,
    postcode: null,
    postage: null,
    type: "email",
    status,
    template: writeTemplateLink(call, template),
    body,
    subject,
    created_at: notifyTime(created),
    created_by_name: null,
    sent_at: isSent ? notifyTime(created + pace.sendingAfterMs) : null,
    completed_at: isSent && status !== "sending" ? notifyTime(created + pace.doneAfterMs) : null,
    scheduled_for: null,
  };
}
