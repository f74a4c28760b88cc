import { randomBytes } from "node:crypto";
import { addressesOf } from "../mime/addresses.ts";
import { mailDate } from "../mime/mail-date.ts";
import { field, type HeaderField, headerValue, isNamed, type MessageText } from "../mime/message-text.ts";

/**
 * The message as Gmail lets it out: with a Message-ID of its own, whatever the client set, from the person
 * who sends it, and dated where the client gave no date. Every other field stays as it is.
 */
export function stampMail({ fields, body }: MessageText, sender: string, now: Date): MessageText {
  const kept = fields
    .filter((one) => !isNamed(one, "Message-ID"))
    .map((one) => (isNamed(one, "From") ? fromSender(one, sender) : one));
  const received = `from ${sender.split("@")[1]} named unknown by gmailapi.google.com with HTTPREST; ${mailDate(now)}`;
  const missing = (name: string, value: string) =>
    fields.some((one) => isNamed(one, name)) ? [] : [field(name, value)];
  return {
    fields: [
      field("Received", received),
      ...kept,
      ...missing("From", sender),
      ...missing("Date", mailDate(now)),
      field("Message-ID", newMessageId("mail.gmail.com")),
    ],
    body,
  };
}

// a person may send under any name, but only from their own address
function fromSender(one: HeaderField, sender: string): HeaderField {
  const addresses = addressesOf(one.value);
  return addresses?.length === 1 && addresses[0] === sender ? one : field("From", sender);
}

/** A Message-ID that nobody has had. */
export function newMessageId(host: string): string {
  return `<CA+${randomBytes(30).toString("base64url")}@${host}>`;
}

/** Every Message-ID that the message answers, by References and In-Reply-To. */
export function answeredIds(fields: readonly HeaderField[]): string[] {
  return ["References", "In-Reply-To"].flatMap(
    (name) => headerValue(fields, name).match(/<[^<>\s]+>/g) ?? [],
  );
}
