import type { Temporal } from "temporal-polyfill";

/** A file that goes with a message. */
export type Attachment = { readonly name: string; readonly contentType: string; readonly content: string };

/**
 * A message ready to go. `key` names it for good: the same key is the same message; it holds letters, digits
 * and hyphens, and nothing personal. `thread`, likewise, is shared by the messages that belong together. `at`
 * is when it was written. Subject, names and text may hold whatever people typed: an adapter sees to it that
 * none of it becomes a header, and `html` comes escaped.
 */
export type Mail = {
  readonly key: string;
  readonly at: Temporal.Instant;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly thread: string;
  readonly attachments: readonly Attachment[];
};

/** A message that the service has taken: its id there. */
export type SentMail = { readonly id: string };

/** A message that could not be delivered, in the service's own words. */
export type Bounce = { readonly key: string; readonly reason: string };

/** What became of messages, by key. A key that is not here was not sent; "unknown": nobody can tell. */
export type FoundMail = ReadonlyMap<string, SentMail | "unknown">;

/**
 * A mail service. `send` throws PortError: "refused" for a message or an address that will never go, "busy",
 * "unreachable" and "not-allowed" when nothing was sent, "uncertain" when it may have been.
 */
export type MailPort = {
  readonly send: (mail: Mail) => Promise<SentMail>;
  /** Looks messages up that may have been sent at `since` or later, by the clock of the sheets' service. */
  readonly find: (keys: readonly string[], since: Temporal.Instant) => Promise<FoundMail>;
  /** What has come back among messages of these keys, sent at `since` or later. */
  readonly bounces: (keys: readonly string[], since: Temporal.Instant) => Promise<readonly Bounce[]>;
};
