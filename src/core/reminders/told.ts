import { Temporal } from "temporal-polyfill";
import { longDate } from "../model/long-date.ts";
import type { Ask, LedgerRow, ReminderKind } from "../model/reminder.ts";
import { sameAddress } from "./addresses.ts";
import { kindWords } from "./kind-words.ts";
import { isGivenUp } from "./ledger.ts";

/** What a tracker's ledger says was sent or is claimed. */
export type Told = {
  /** The day on which an address was last told of a date, by a reminder of any of these kinds. */
  readonly lastTold: (about: Telling) => Temporal.PlainDate | null;
  /** Whether an address was ever asked for anything about a ref. */
  readonly knowsOf: (ref: string, address: string) => boolean;
  /** The refs of rows whose moment cannot be read, with what stands there. */
  readonly unreadable: readonly { readonly ref: string; readonly text: string }[];
};

type Telling = {
  readonly ref: string;
  readonly address: string;
  readonly ask: Ask;
  readonly kinds: readonly ReminderKind[];
  readonly due: Temporal.PlainDate;
};

/**
 * Reads a ledger once. A claim that was given up counts for nothing. One whose moment cannot be read counts as
 * made today, so that nothing is sent twice.
 */
export function readTold(ledger: readonly LedgerRow[], today: Temporal.PlainDate): Told {
  const days = new Map<string, Temporal.PlainDate>();
  const known = new Set<string>();
  const unreadable: { ref: string; text: string }[] = [];
  for (const row of ledger) {
    if (isGivenUp(row)) continue;
    const read = readMoment(row.claimed) ?? readMoment(row.sent);
    for (const ref of row.about.split(", ")) {
      if (!read && ref !== "") unreadable.push({ ref, text: row.claimed });
      known.add(keyOf(ref, row.to));
      const key = keyOf(ref, row.to, row.kind, row.due);
      days.set(key, later(read ?? today, days.get(key)));
    }
  }
  return {
    lastTold: ({ ref, address, ask, kinds, due }) =>
      kinds
        .map((kind) => days.get(keyOf(ref, address, kindWords({ ask, kind }), longDate(due))))
        .reduce<Temporal.PlainDate | null>((last, day) => (day ? later(day, last) : last), null),
    knowsOf: (ref, address) => known.has(keyOf(ref, address)),
    unreadable,
  };
}

function keyOf(ref: string, address: string, ...rest: readonly string[]): string {
  return [ref, sameAddress(address), ...rest].join("\n");
}

function later(day: Temporal.PlainDate, other: Temporal.PlainDate | null | undefined): Temporal.PlainDate {
  return other && Temporal.PlainDate.compare(other, day) > 0 ? other : day;
}

/** The date of "2019-03-04 09:30", or null for any other text. */
export function readMoment(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text.slice(0, 10), { overflow: "reject" });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
