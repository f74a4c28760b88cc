import { randomUUID } from "node:crypto";
import { z } from "zod";
import { control, controlBody } from "../control/control-route.ts";
import { writeSetting } from "../control/setting.ts";
import { type Answer, type Call, ok } from "../http/call.ts";
import { invalidArgument } from "../http/google-error.ts";
import type { Route } from "../http/route.ts";
import { OUTCOMES, Pace } from "./notifications/status.ts";
import { apiKeysOf, findService, saveService } from "./services/service.ts";
import { findTemplate, saveTemplate } from "./templates/template.ts";

const NewService = z.strictObject({
  id: z.uuid().optional(),
  name: z.string().default("Emulated service"),
  trial: z.boolean().default(false),
  team: z.array(z.string().toLowerCase()).default([]),
  perMinute: z.number().int().min(0).default(3000),
  perDay: z.number().int().min(0).optional(),
});
const NewTemplate = z.strictObject({
  id: z.uuid().optional(),
  serviceId: z.uuid(),
  name: z.string().default("Email"),
  subject: z.string(),
  body: z.string(),
});
const Recipient = z.strictObject({ address: z.string().toLowerCase(), outcome: z.enum(OUTCOMES) });

/** Services with their keys, templates, addresses that fail, and how fast notifications move on. */
export const NOTIFY_CONTROL_ROUTES: readonly Route[] = [
  control("POST", "/_emulator/notify/services", putService, true),
  control("POST", "/_emulator/notify/templates", putTemplate, true),
  control("POST", "/_emulator/notify/recipients", putRecipient, true),
  control("POST", "/_emulator/notify/settings", setPace, true),
];

// a known service keeps its keys
function putService(call: Call): Answer {
  const { id = randomUUID(), perDay, ...given } = controlBody(call, NewService);
  const { store } = call.emulator;
  const secrets = findService(store, id)?.secrets ?? {
    normal: randomUUID(),
    team: randomUUID(),
    test: randomUUID(),
  };
  const service = { id, ...given, perDay: perDay ?? (given.trial ? 50 : 250_000), secrets };
  saveService(store, service);
  return ok({ id, name: service.name, apiKeys: apiKeysOf(service) });
}

// a known template gets its next version
function putTemplate(call: Call): Answer {
  const { id = randomUUID(), ...given } = controlBody(call, NewTemplate);
  const { store } = call.emulator;
  if (findService(store, given.serviceId) === undefined) throw invalidArgument("serviceId: no such service");
  const template = { id, version: (findTemplate(store, id)?.version ?? 0) + 1, ...given };
  saveTemplate(store, template);
  return ok(template);
}

function putRecipient(call: Call): Answer {
  const { address, outcome } = controlBody(call, Recipient);
  call.emulator.store.run(
    "INSERT OR REPLACE INTO notify_recipients (address, outcome) VALUES (?, ?)",
    address,
    outcome,
  );
  return ok({ address, outcome });
}

function setPace(call: Call): Answer {
  const pace = controlBody(call, Pace);
  writeSetting(call.emulator.store, "notify-pace", pace);
  return ok(pace);
}
