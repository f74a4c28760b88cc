import { z } from "zod";
import { FAULT_KINDS, type Fault } from "./fault.ts";
import { createRandom } from "./random.ts";

const RegExpText = z.string().refine(isRegExp, "not a regular expression");

/** Which requests meet a fault. Everything that is given must fit; `nth` counts the requests that fit, from 1. */
export const FaultRule = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  ms: z.number().int().min(0).optional(),
  /** Up to so many milliseconds more, drawn from the seed. */
  jitterMs: z.number().int().min(0).optional(),
  method: z.string().optional(),
  /** Tried on `METHOD /path?query` and on the name of the method, as `sheets.spreadsheets.batchUpdate`. */
  route: RegExpText.optional(),
  caller: z.string().optional(),
  nth: z.number().int().min(1).optional(),
  probability: z.number().min(0).max(1).optional(),
  times: z.number().int().min(1).optional(),
});
export type FaultRule = z.infer<typeof FaultRule>;

/** A request as rules see it. */
export type Suspect = { method: string; path: string; name: string; caller: string };

/** A rule at work: how many requests fitted it and how many met its fault. */
export type ActiveRule = { rule: FaultRule; seen: number; used: number; random: () => number };

/** Puts a rule to work with a generator of its own, so that rules do not disturb each other. */
export function activate(rule: FaultRule, seed: number, index: number): ActiveRule {
  return { rule, seen: 0, used: 0, random: createRandom(seed + 0x9e3779b9 * index) };
}

/** Counts the request against the rule, and gives the fault when it is this one's turn. */
export function tryRule(active: ActiveRule, suspect: Suspect): Fault | undefined {
  const { rule, random } = active;
  if (!fits(rule, suspect)) return undefined;
  active.seen += 1;
  const chance = random();
  const jitter = Math.floor(random() * (rule.jitterMs ?? 0));
  if (rule.nth !== undefined && active.seen !== rule.nth) return undefined;
  if (rule.probability !== undefined && chance >= rule.probability) return undefined;
  if (rule.times !== undefined && active.used >= rule.times) return undefined;
  active.used += 1;
  return { kind: rule.kind, milliseconds: (rule.ms ?? 0) + jitter };
}

function fits(rule: FaultRule, { method, path, name, caller }: Suspect): boolean {
  if (rule.method !== undefined && rule.method.toUpperCase() !== method) return false;
  if (rule.caller !== undefined && rule.caller.toLowerCase() !== caller) return false;
  if (rule.route === undefined) return true;
  const pattern = new RegExp(rule.route);
  return pattern.test(`${method} ${path}`) || pattern.test(name);
}

function isRegExp(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch (error) {
    return !(error instanceof SyntaxError);
  }
}
