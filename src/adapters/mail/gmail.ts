import { gmail_v1 } from "googleapis/build/src/apis/gmail/v1.js";
import type { Bounce, MailPort, SentMail } from "../../ports/mail.ts";
import { PortError } from "../../ports/port-error.ts";
import { clientOptions, type GoogleAccess } from "../google/access.ts";
import { retrying } from "../google/retrying.ts";
import { composeMail, keyHeader, type Sender } from "./compose.ts";
import { headerOf, messagesSince, textOfMessage } from "./gmail-messages.ts";

const sendTimeout = 60_000;

/**
 * The Gmail API v1 as the mail port; `access` acts for the sender. Gmail replaces a Message-ID and keeps
 * headers that begin with X-, so a message is known by ours. No thread id is given: Gmail takes one only for
 * messages of one subject (reference of Message.threadId), and it shows in the sender's mailbox alone.
 */
export function createGmailPort(access: GoogleAccess, sender: Sender): MailPort {
  const client = new gmail_v1.Gmail(clientOptions(access));
  return {
    send: async (mail) => {
      const raw = (await composeMail(mail, sender)).toString("base64url");
      const { data } = await retrying("write", () =>
        client.users.messages.send({ userId: "me", requestBody: { raw } }, { timeout: sendTimeout }),
      ).catch(tellWhoIsRefused);
      if (!data.id) throw new PortError("uncertain", "Gmail answered without the message's id");
      return { id: data.id };
    },
    find: async (keys, since) => {
      const found = new Map<string, SentMail>();
      const wanted = new Set(keys);
      if (wanted.size === 0) return found;
      for await (const message of messagesSince(client, "SENT", since, { headers: [keyHeader] })) {
        const key = headerOf(message, keyHeader);
        if (wanted.has(key)) found.set(key, { id: message.id });
        if (found.size === wanted.size) break;
      }
      return found;
    },
    bounces: async (keys, since) => {
      const wanted = new Set(keys);
      const bounces: Bounce[] = [];
      if (wanted.size === 0) return bounces;
      for await (const message of messagesSince(client, "INBOX", since, { headers: ["From"] })) {
        if (!fromPostmaster.test(headerOf(message, "From"))) continue;
        const bounce = bounceIn(await textOfMessage(client, message.id));
        if (bounce && wanted.has(bounce.key)) bounces.push(bounce);
      }
      return bounces;
    },
  };
}

/** Gmail answers 400 as well where it is the sender that it refuses, and then no message is at fault. */
function tellWhoIsRefused(error: unknown): never {
  if (error instanceof PortError && /precondition|mail service not enabled/iu.test(error.message))
    throw new PortError("not-allowed", error.message, { cause: error });
  throw error;
}

const fromPostmaster = /\b(?:mailer-daemon|postmaster)@/iu;
const keyLine = new RegExp(`^${keyHeader}: *([\\w-]+) *$`, "imu");
const diagnosis = /^Diagnostic-Code: *(?:smtp;)? *(\S.*(?:\r?\n[ \t].*)*)/imu;

/** A delivery status notification (RFC 3464): it encloses the headers of what was sent, with our key. */
function bounceIn(text: string): Bounce | null {
  const key = keyLine.exec(text)?.[1];
  if (key === undefined) return null;
  const reason = diagnosis.exec(text)?.[1] ?? "It could not be delivered.";
  return { key, reason: reason.replaceAll(/\s+/gu, " ").trim() };
}
