import type { Verdict } from "../../support/gate.ts";
import { refusal } from "../../support/refusal.ts";

/** What can happen to a request. `lasts`: to every one after it as well. */
export type Mishap = { readonly name: string; readonly verdict: Verdict; readonly lasts?: true };

/** Longer than the lease of the worlds, so that its holder wakes without it. */
const longDelay = 400;

/** Everything that is tried at every request of every flow. */
export const mishaps: readonly Mishap[] = [
  { name: "cut before it was applied", verdict: "cut before" },
  { name: "cut after it was applied", verdict: "cut after" },
  { name: "delayed beyond the lease", verdict: { delay: longDelay } },
  { name: "answered 429", verdict: { answer: refusal(429), applied: false } },
  { name: "answered 429 with Retry-After", verdict: { answer: refusal(429, 1), applied: false } },
  { name: "answered 500", verdict: { answer: refusal(500), applied: false } },
  { name: "applied and answered 500", verdict: { answer: refusal(500), applied: true } },
  { name: "answered 503", verdict: { answer: refusal(503), applied: false } },
  { name: "cut, and applied after the clean run", verdict: "cut, and applied later" },
  { name: "overtaken by the clean run", verdict: "held" },
  { name: "cut, as were all after it", verdict: "cut before", lasts: true },
];

/** A mishap at the nth request of a run, from 1. */
export type CrashPoint = { readonly nth: number; readonly mishap: Mishap };

/** Says which request of a run met with what. */
export function nameOf(points: readonly CrashPoint[]): string {
  return points.map(({ nth, mishap }) => `request ${nth} ${mishap.name}`).join(", ");
}

/** What becomes of the nth request. */
export function verdictAt(points: readonly CrashPoint[], nth: number): Verdict {
  const here = points.find((point) => point.nth === nth);
  const before = points.find((point) => point.mishap.lasts && point.nth < nth);
  return (here ?? before)?.mishap.verdict ?? "pass";
}
