import { randomUUID } from "node:crypto";
import type { Answer, Call } from "../../http/call.ts";
import { notEmulated } from "../../http/google-error.ts";
import { badRequest } from "../errors.ts";
import { authenticate, type Client } from "../services/authenticate.ts";
import { checkMaySend } from "../services/may-send.ts";
import { fillTemplate } from "../templates/fill-template.ts";
import { findTemplate, type Template } from "../templates/template.ts";
import { type Kept, writeTemplateLink } from "./notification.ts";
import { type EmailRequest, readEmailRequest } from "./read-request.ts";
import { outcomeOf } from "./status.ts";

/** Sends an email; the same reference a second time sends a second one. */
export function sendEmail(call: Call): Answer {
  const client = authenticate(call);
  const request = readEmailRequest(call);
  if (request.scheduled_for !== undefined) throw notEmulated("scheduled_for of a notification");
  if (request.email_reply_to_id !== undefined) throw notEmulated("email_reply_to_id of a notification");
  const address = request.email_address.toLowerCase();
  checkMaySend(call.emulator, client, address);
  const template = requireTemplate(call, client, request);
  const content = fillTemplate(template, request.personalisation);
  const { id, version } = template;
  const kept = { email_address: request.email_address, ...content, template: { id, version } };
  const made = keep(call, client, request, kept);
  return {
    status: 201,
    json: {
      id: made,
      reference: request.reference ?? null,
      content: {
        ...content,
        from_email: fromEmail(client),
        one_click_unsubscribe_url: request.one_click_unsubscribe_url ?? null,
      },
      template: writeTemplateLink(call, kept.template),
      uri: `${call.origin}/v2/notifications/${made}`,
      scheduled_for: null,
    },
  };
}

function requireTemplate(call: Call, { service }: Client, request: EmailRequest): Template {
  const template = findTemplate(call.emulator.store, request.template_id);
  if (template?.serviceId !== service.id) throw badRequest("Template not found");
  return template;
}

function keep(
  { emulator }: Call,
  { service, keyType }: Client,
  { reference }: EmailRequest,
  kept: Kept,
): string {
  const id = randomUUID();
  emulator.store.run(
    "INSERT INTO notifications (id, service, key_type, reference, created, outcome, resource) VALUES (?, ?, ?, ?, ?, ?, ?)",
    id,
    service.id,
    keyType,
    reference ?? null,
    emulator.clock.now().getTime(),
    outcomeOf(emulator, kept.email_address.toLowerCase()),
    JSON.stringify(kept),
  );
  return id;
}

function fromEmail({ service }: Client): string {
  return `${service.name.toLowerCase().replace(/[^a-z0-9]+/g, ".")}@notifications.service.gov.uk`;
}
