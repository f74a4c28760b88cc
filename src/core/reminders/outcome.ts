import type { Item, Recipient } from "../model/reminder.ts";
import type { Recommendation } from "../model/tracker.ts";
import type { WhyNot } from "./why-not.ts";

/** What comes of a row: something to be said to somebody, or why it cannot be. */
export type Outcome =
  | { readonly kind: "say"; readonly to: Recipient; readonly item: Item }
  | { readonly kind: "why-not"; readonly ref: string; readonly why: WhyNot };

/** Says something to whoever was found. */
export function sayTo({ to }: { readonly to: Recipient }, item: Item): Outcome {
  return { kind: "say", to, item };
}

/** Tells why nothing can be said about a row. */
export function whyNot(row: Recommendation, why: WhyNot): Outcome {
  return { kind: "why-not", ref: row.label, why };
}
