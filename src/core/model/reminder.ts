import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Tracker } from "./tracker.ts";

/** Why a person is written to about a recommendation. */
export const ReminderKind = z.enum([
  "assigned",
  "response-due",
  "action-due",
  "six-month",
  "twelve-month",
  "overdue",
  "escalation-cabinet-member",
  "escalation-lead-officer",
]);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** What an owner owes: an answer, an action, or the report on it. */
export const Ask = z.enum(["response", "action", "six-month", "twelve-month"]);
export type Ask = z.infer<typeof Ask>;

/**
 * A row of the Reminders tab, cell by cell, as text. `key` names the message, so its rows share it, in every
 * ledger concerned; there is one row for each kind and due date, and `about` lists its refs ("2a, 2b").
 * `claimed` and `sent` are London local times, "2019-03-04 09:30"; `due` is "10 March 2019". A row with
 * neither `sent` nor `message` is a claim to be settled: see `claimsToSettle`.
 */
export type LedgerRow = {
  readonly key: string;
  readonly to: string;
  readonly about: string;
  readonly kind: string;
  readonly due: string;
  readonly claimed: string;
  readonly sent: string;
  readonly message: string;
};

/** A tracker with its Reminders tab. */
export type TrackerForReminders = { readonly tracker: Tracker; readonly ledger: readonly LedgerRow[] };

/** Whom a message goes to. `address` is as People has it; letter case tells nobody apart. */
export type Recipient = { readonly name: string; readonly address: string };

/**
 * One thing that a message asks for. `key` is stable: the tracker, the ref and what is asked. `day` is the
 * day from which it was to be sent (ISO), which tells one week's reminder from the next.
 */
export type Item = {
  readonly key: string;
  readonly trackerId: string;
  readonly inquiry: string;
  readonly contact: string;
  readonly ref: string;
  readonly kind: ReminderKind;
  readonly ask: Ask;
  /** The date it is due; null where no date is known yet. */
  readonly due: Temporal.PlainDate | null;
  readonly day: string;
  /** The owner's name, for those who are told that something is late. */
  readonly owner: string;
  readonly recommendation: string;
  /** The response and proposed action; "" when there is none. */
  readonly promised: string;
  /** Marked not for publication: a message does not repeat such a text. */
  readonly withheld: boolean;
  /** What is wanted, in a sentence. */
  readonly wanted: string;
  /** The address that opens the very cell. */
  readonly link: string;
};

/**
 * One message: everything that one person is asked for in this run, most urgent first, across trackers.
 * `key` is a digest of the address, the items, their kinds, due dates and days. `at` is when it was planned.
 */
export type Digest = {
  readonly key: string;
  /** The same for every message to this person. */
  readonly thread: string;
  readonly person: Recipient;
  readonly items: readonly Item[];
  readonly at: Temporal.ZonedDateTime;
};

/** Why something could not be sent, for the clerk: which refs of which tracker, why, and how to mend it. */
export type Undeliverable = {
  readonly trackerId: string;
  readonly inquiry: string;
  readonly code: string;
  readonly refs: readonly string[];
  readonly message: string;
};

/** Why a run writes to nobody. */
export type Stopped = { readonly code: "outside-hours" | "over-cap"; readonly message: string };

/**
 * What a run would send, as data. Escalations are items of kind "escalation-…" in the digest of whoever they
 * go to; `escalations` lists them again.
 */
export type ReminderPlan = {
  readonly digests: readonly Digest[];
  /** What would have been sent, had there not been too many: to be looked at, never sent. */
  readonly held: readonly Digest[];
  readonly escalations: readonly Item[];
  readonly undeliverable: readonly Undeliverable[];
  readonly stopped: Stopped | null;
};

/** A message that came back: its key, and why in the mail service's own words. */
export type Bounced = { readonly key: string; readonly reason: string };

/** A reminder that went out, as a ledger tells it. `on` is a London date, ISO form. */
export type SentReminder = {
  readonly on: string;
  readonly to: string;
  readonly inquiry: string;
  readonly refs: string;
  readonly kind: string;
};

/** A reminder that came back, with the reason. */
export type Returned = SentReminder & { readonly reason: string };

/** The rows of one owner that have a "must fix" finding. */
export type MustFix = {
  readonly inquiry: string;
  readonly owner: string;
  readonly findings: readonly { readonly ref: string; readonly title: string; readonly message: string }[];
};

/** What a clerk is told once a week, about the trackers whose People name them. */
export type ClerkReport = {
  readonly key: string;
  readonly thread: string;
  readonly person: Recipient;
  readonly trackerIds: readonly string[];
  readonly sent: readonly SentReminder[];
  readonly returned: readonly Returned[];
  readonly undeliverable: readonly Undeliverable[];
  readonly mustFix: readonly MustFix[];
  readonly at: Temporal.ZonedDateTime;
};

const days = z.number().int().min(1).max(365);
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, "must be a time such as 09:00");
const domain = z
  .string()
  .toLowerCase()
  .regex(/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,}$/u, "must be a domain such as council.gov.uk");

/** When reminders go, to whom they may go, and how many. Times are London's. */
export const ReminderSettings = z
  .strictObject({
    /** How many days before a date its owner is reminded. */
    daysAhead: z.array(days).min(1).default([28, 14, 7, 1]),
    /** How many days pass between reminders of what is overdue. */
    overdueEveryDays: days.default(7),
    /** How many days after a date the Cabinet Member is told. */
    cabinetMemberAfterDays: days.default(14),
    /** How many days after a date the lead senior officer is told. */
    leadOfficerAfterDays: days.default(28),
    /** The hours of a working day in which mail goes out. */
    workingDayStarts: time.default("09:00"),
    workingDayEnds: time.default("17:00"),
    /** More people than this in one run stop the run. */
    mostPeopleARun: z.number().int().min(1).max(5000).default(100),
    /** The domains of the addresses that may be written to; none, and nobody is. */
    allowedDomains: z.array(domain).default([]),
    /** Where spreadsheets open: the address before "/ID/edit". */
    sheetsUrl: z.url({ protocol: /^https?$/u }).default("https://docs.google.com/spreadsheets/d"),
  })
  .refine((settings) => settings.workingDayStarts < settings.workingDayEnds, {
    path: ["workingDayEnds"],
    message: "must be later than workingDayStarts",
  })
  .refine((settings) => settings.cabinetMemberAfterDays <= settings.leadOfficerAfterDays, {
    path: ["leadOfficerAfterDays"],
    message: "must not be sooner than cabinetMemberAfterDays",
  });
export type ReminderSettings = z.infer<typeof ReminderSettings>;
