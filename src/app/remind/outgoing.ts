import type { Temporal } from "temporal-polyfill";
import type { Council, Letter } from "../../core/model/letter.ts";
import type { ClerkReport, Digest, Item, LedgerRow, Recipient } from "../../core/model/reminder.ts";
import { claimDigest, claimReport } from "../../core/reminders/ledger.ts";
import type { Mail } from "../../ports/mail.ts";
import { clerkSummary } from "../../render/mail/clerk-summary.ts";
import { renderLetter } from "../../render/mail/render-letter.ts";

/** A message of a run: what one person is asked for, or a clerk's weekly summary. */
export type Outgoing =
  | { readonly kind: "digest"; readonly about: Digest }
  | { readonly kind: "report"; readonly about: ClerkReport };

/** The rows that claim a message, by tracker id. */
export function claimsOf(outgoing: Outgoing): ReadonlyMap<string, readonly LedgerRow[]> {
  return outgoing.kind === "digest" ? claimDigest(outgoing.about) : claimReport(outgoing.about);
}

/** What it asks for; a summary asks for nothing. */
export function itemsOf(outgoing: Outgoing): readonly Item[] {
  return outgoing.kind === "digest" ? outgoing.about.items : [];
}

/** A message written out. */
export type Written = Letter & {
  readonly key: string;
  readonly thread: string;
  readonly to: Recipient;
  readonly at: Temporal.ZonedDateTime;
  readonly outgoing: Outgoing;
};

/** Writes a message out. */
export function write(outgoing: Outgoing, council: Council): Written {
  const letter =
    outgoing.kind === "digest"
      ? renderLetter(outgoing.about, council)
      : clerkSummary(outgoing.about, council);
  const { key, thread, person, at } = outgoing.about;
  return { ...letter, key, thread, to: person, at, outgoing };
}

/** The message as the mail port takes it. */
export function mailOf({ key, thread, to, at, subject, text, html, attachments }: Written): Mail {
  return { key, thread, to, at: at.toInstant(), subject, text, html, attachments };
}
