import { z } from "zod";
import { control, controlBody } from "../control/control-route.ts";
import { writeSetting } from "../control/setting.ts";
import { type Answer, type Call, ok } from "../http/call.ts";
import type { Route } from "../http/route.ts";
import { searchLag } from "./search/search-lag.ts";

const Settings = z.strictObject({ searchLagMs: z.number().int().min(0) });
const Bounce = z.strictObject({
  address: z.string().includes("@").toLowerCase(),
  reason: z.string().default("550 5.1.1 The email account that you tried to reach does not exist."),
});

/** How soon searches find mail, and which addresses send it back. */
export const GMAIL_CONTROL_ROUTES: readonly Route[] = [
  control("GET", "/_emulator/gmail/settings", settings),
  control("POST", "/_emulator/gmail/settings", set, true),
  control("GET", "/_emulator/gmail/bounces", listBounces),
  control("POST", "/_emulator/gmail/bounces", addBounce, true),
  control("DELETE", "/_emulator/gmail/bounces", clearBounces, true),
];

function settings({ emulator }: Call): Answer {
  return ok({ searchLagMs: searchLag(emulator.store) });
}

function set(call: Call): Answer {
  writeSetting(call.emulator.store, "mail-search-lag", controlBody(call, Settings).searchLagMs);
  return settings(call);
}

function listBounces({ emulator }: Call): Answer {
  return ok({ bounces: emulator.store.all("SELECT address, reason FROM mail_bounces ORDER BY address") });
}

function addBounce(call: Call): Answer {
  const { address, reason } = controlBody(call, Bounce);
  call.emulator.store.run(
    "INSERT OR REPLACE INTO mail_bounces (address, reason) VALUES (?, ?)",
    address,
    reason,
  );
  return listBounces(call);
}

function clearBounces(call: Call): Answer {
  call.emulator.store.run("DELETE FROM mail_bounces");
  return listBounces(call);
}
