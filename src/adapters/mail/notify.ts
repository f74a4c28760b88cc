import { setTimeout as sleep } from "node:timers/promises";
import { NotifyClient } from "notifications-node-client";
import pRetry from "p-retry";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Bounce, FoundMail, Mail, MailPort, SentMail } from "../../ports/mail.ts";
import { PortError } from "../../ports/port-error.ts";
import { notifyFailure } from "./notify-failure.ts";

/**
 * A service of GOV.UK Notify. `template` is an email template whose subject is `((subject))` and whose message
 * is `((body))`; `url` is absent for Notify's own address. `plainly` makes a text that Notify shows as it is.
 */
export type NotifyService = {
  readonly apiKey: string;
  readonly template: string;
  readonly url?: string;
  readonly plainly: (text: string) => string;
};

const Sent = z.object({ id: z.string() });
const Notifications = z.object({
  notifications: z
    .array(z.object({ id: z.string(), reference: z.string().nullish(), status: z.string() }))
    .default([]),
});
type Notifications = z.infer<typeof Notifications>["notifications"];

/** Statuses of mail that did not arrive, and what Notify means by them. */
const failures = {
  "permanent-failure": "The address does not exist. Take it out of People or mend it.",
  "temporary-failure": "The mailbox would not take it, for example because it is full.",
  "technical-failure": "Notify could not send it.",
} as const;

const keptFor = { hours: 7 * 24 };

/**
 * GOV.UK Notify as the mail port: the key is the reference, which holds nothing personal. Notify does not
 * dedupe by reference and keeps what it knows for seven days, after which nobody can tell. It takes no
 * attachment of a calendar, and makes the HTML itself.
 */
export function createNotifyPort({ apiKey, template, url, plainly }: NotifyService): MailPort {
  const client = url === undefined ? new NotifyClient(apiKey) : new NotifyClient(url, apiKey);
  return {
    send: async ({ key, to, subject, text }: Mail) => {
      const personalisation = { subject: plainly(subject), body: plainly(text) };
      const { data } = await requesting(true, () =>
        client.sendEmail(template, to.address, { personalisation, reference: key }),
      );
      return { id: Sent.parse(data).id };
    },
    find: async (keys, since) => {
      const found = new Map<string, SentMail | "unknown">();
      for (const key of keys) {
        const { notifications, at } = await list(client, undefined, key);
        const [standing] = notifications;
        if (standing) found.set(key, { id: standing.id });
        else if (Temporal.Instant.compare(since.add(keptFor), at) < 0) found.set(key, "unknown");
      }
      return found satisfies FoundMail;
    },
    bounces: async (keys) => {
      const wanted = new Set(keys);
      const bounces: Bounce[] = [];
      for (const [status, reason] of wanted.size === 0 ? [] : Object.entries(failures)) {
        const { notifications } = await list(client, status, undefined);
        for (const { reference } of notifications)
          if (reference && wanted.has(reference)) bounces.push({ key: reference, reason });
      }
      return bounces;
    },
  };
}

/** Up to 250 notifications, latest first, and the instant of the answer by Notify's own clock. */
async function list(
  client: NotifyClient,
  status: string | undefined,
  reference: string | undefined,
): Promise<{ readonly notifications: Notifications; readonly at: Temporal.Instant }> {
  const { data, headers } = await requesting(false, () =>
    client.getNotifications("email", status, reference, undefined),
  );
  const date = z.string().safeParse(headers.date);
  const at = date.success ? Temporal.Instant.fromEpochMilliseconds(Date.parse(date.data)) : null;
  if (at === null) throw new PortError("unreachable", "Notify answered without a date");
  return { notifications: Notifications.parse(data).notifications, at };
}

const timeout = 60_000;

/** The client waits for ever by itself. */
async function noAnswer(): Promise<never> {
  await sleep(timeout, null, { ref: false });
  throw Object.assign(new Error("no answer in time"), { code: "ETIMEDOUT" });
}

/** Makes a request, again when Notify asks us to wait, or when it only reads and got no answer. */
async function requesting<T>(changes: boolean, request: () => Promise<T>): Promise<T> {
  const attempt = async () => {
    try {
      return await Promise.race([request(), noAnswer()]);
    } catch (error) {
      throw notifyFailure(error, changes);
    }
  };
  return pRetry(attempt, {
    retries: 4,
    minTimeout: 300,
    maxTimeout: 8_000,
    randomize: true,
    shouldRetry: ({ error }) =>
      error instanceof PortError && (error.failure === "busy" || error.failure === "unreachable"),
  });
}
