import { randomBytes } from "node:crypto";
import type { Emulator } from "../../emulator.ts";
import { keepMessage } from "../messages/keep-message.ts";
import { mailDate } from "../mime/mail-date.ts";
import { headerValue, type MessageText } from "../mime/message-text.ts";
import { newMessageId } from "./stamp-mail.ts";

/** Why mail to this address comes back; undefined when it does not. */
export function bounceReason({ store }: Emulator, address: string): string | undefined {
  const row = store.get("SELECT reason FROM mail_bounces WHERE address = ?", address);
  return row === undefined ? undefined : String(row.reason);
}

/** Puts a delivery status notification (RFC 3464) into the sender's inbox, in the thread of what was sent. */
export function bounce(
  emulator: Emulator,
  sent: { sender: string; thread: string; message: MessageText },
  address: string,
  reason: string,
): void {
  const { sender, thread, message } = sent;
  const boundary = randomBytes(12).toString("hex");
  const answered = headerValue(message.fields, "Message-ID");
  const now = mailDate(emulator.clock.now());
  const head = [
    "From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
    `To: ${sender}`,
    "Auto-Submitted: auto-replied",
    "Subject: Delivery Status Notification (Failure)",
    `References: ${answered}`,
    `In-Reply-To: ${answered}`,
    `X-Failed-Recipients: ${address}`,
    `Message-ID: ${newMessageId("mx.google.com")}`,
    `Date: ${now}`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/report; boundary="${boundary}"; report-type=delivery-status`,
  ];
  const parts = [
    ["text/plain; charset=utf-8", `Your message was not delivered to ${address}.\r\n\r\n${reason}`],
    [
      "message/delivery-status",
      `Reporting-MTA: dns; googlemail.com\r\nArrival-Date: ${now}\r\nX-Original-Message-ID: ${answered}\r\n\r\nFinal-Recipient: rfc822; ${address}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; ${reason}\r\nLast-Attempt-Date: ${now}`,
    ],
    ["message/rfc822", message.fields.map(({ lines }) => lines).join("\r\n")],
  ];
  const body = parts.map(([type, text]) => `--${boundary}\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`);
  const raw = Buffer.from(`${head.join("\r\n")}\r\n\r\n${body.join("\r\n")}--${boundary}--\r\n`, "latin1");
  keepMessage(emulator, { mailbox: sender, raw, labels: ["UNREAD", "INBOX"], thread });
}
