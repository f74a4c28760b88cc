/** A file that goes with a message. */
export type Attachment = { readonly name: string; readonly contentType: string; readonly content: string };

/**
 * A message ready to go. `key` names it for good: the same key is the same message. `thread` is shared by
 * the messages that belong together. Nothing in it has been near a header or markup unescaped.
 */
export type Mail = {
  readonly key: string;
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

/**
 * A mail service. `send` throws PortError: "refused" for a message or an address that will never go,
 * "busy" and "unreachable" when nothing was sent, "uncertain" when it may have been.
 */
export type MailPort = {
  readonly send: (mail: Mail) => Promise<SentMail>;
  /** The message of this key if it has been sent; "unknown" where the service cannot look up. */
  readonly find: (key: string) => Promise<SentMail | null | "unknown">;
  /** What has come back among messages of these keys. */
  readonly bounces: (keys: readonly string[]) => Promise<readonly Bounce[]>;
};
