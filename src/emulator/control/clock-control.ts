import { durationMilliseconds } from "../clock/duration.ts";
import { type Answer, type Call, ok } from "../http/call.ts";
import { invalidArgument } from "../http/google-error.ts";
import { jsonBody } from "../http/json-body.ts";

/** `{now, frozen}`, the instant in ISO 8601 UTC. */
export function readClock(call: Call): Answer {
  const { clock } = call.emulator;
  return ok({ now: clock.now().toISOString(), frozen: clock.isFrozen() });
}

/**
 * Sets or moves the clock: `{"now": ISO}`, `{"advance": "PT10M"}`, `{"advanceMs": n}`, `{"frozen": bool}`.
 * Several may be given; the clock is stopped or started first.
 */
export function setClock(call: Call): Answer {
  const { clock } = call.emulator;
  const { now, advance, advanceMs, frozen } = jsonBody(call);
  const instant = now === undefined ? undefined : instantOf(now);
  const step = advance === undefined ? millisecondsOf(advanceMs ?? 0) : durationOf(advance);
  // stopped before it is set, or a millisecond would slip in between
  if (frozen !== undefined) clock.freeze(frozen === true);
  if (instant !== undefined) clock.set(instant);
  if (step !== 0) clock.advance(step);
  return readClock(call);
}

function instantOf(value: unknown): Date {
  const instant = new Date(String(value));
  if (Number.isNaN(instant.getTime())) throw invalidArgument(`Not an ISO 8601 instant: ${value}`);
  return instant;
}

function durationOf(value: unknown): number {
  const step = durationMilliseconds(String(value));
  if (step === undefined) throw invalidArgument(`Not an ISO 8601 duration like PT10M: ${value}`);
  return step;
}

function millisecondsOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw invalidArgument(`Not a number of milliseconds: ${value}`);
  return value;
}
