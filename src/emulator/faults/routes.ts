import { z } from "zod";
import { control, controlBody } from "../control/control-route.ts";
import { type Answer, type Call, ok } from "../http/call.ts";
import type { Route } from "../http/route.ts";
import { FaultRule } from "./rule.ts";

const Body = z.strictObject({ seed: z.number().int().default(1), rules: z.array(FaultRule).min(1) });

/** The control address of the faults. */
export const FAULT_ROUTES: readonly Route[] = [
  control("GET", "/_emulator/faults", list),
  control("POST", "/_emulator/faults", add),
  control("DELETE", "/_emulator/faults", clear),
];

function list({ emulator }: Call): Answer {
  return ok({ rules: emulator.faults.list() });
}

function add(call: Call): Answer {
  const { seed, rules } = controlBody(call, Body);
  call.emulator.faults.add(rules, seed);
  return list(call);
}

function clear(call: Call): Answer {
  call.emulator.faults.clear();
  return list(call);
}
