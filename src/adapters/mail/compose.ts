import MailComposer from "nodemailer/lib/mail-composer";
import type { Mail } from "../../ports/mail.ts";

/** Who writes: the mailbox of the reminders, and the name that stands before it. */
export type Sender = { readonly name: string; readonly address: string };

/** The header that names a message for good; mail services keep headers that begin with X-. */
export const keyHeader = "X-Scrutiny-Key";

/** The Message-ID of a message, made from its key (RFC 5322 section 3.6.4). */
export function messageIdOf(key: string, sender: Sender): string {
  return `<${key}@${domainOf(sender)}>`;
}

/**
 * A message as RFC 5322 bytes. Messages of one thread name the same ancestor, which was never sent: mail
 * programs then show them together, whatever ids the services gave them (RFC 5256 section 2.2). Says that a
 * program sent it, so that no absence note answers (RFC 3834 section 5). Reads no file and no address.
 */
export function composeMail(mail: Mail, sender: Sender): Promise<Buffer> {
  const ancestor = `<thread-${mail.thread}@${domainOf(sender)}>`;
  const composer = new MailComposer({
    from: { ...sender },
    to: { ...mail.to },
    subject: mail.subject,
    date: new Date(mail.at.epochMilliseconds),
    messageId: messageIdOf(mail.key, sender),
    inReplyTo: ancestor,
    references: [ancestor],
    headers: { [keyHeader]: mail.key, "Auto-Submitted": "auto-generated" },
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments.map(({ name, contentType, content }) => ({
      filename: name,
      contentType,
      content,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function domainOf({ address }: Sender): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
