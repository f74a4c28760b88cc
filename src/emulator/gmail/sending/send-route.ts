import { type Answer, type Call, ok } from "../../http/call.ts";
import { entityNotFound } from "../../http/google-error.ts";
import { badMail } from "../errors.ts";
import { mailboxOf } from "../mailbox.ts";
import { keepMessage } from "../messages/keep-message.ts";
import { messagesOfThread } from "../messages/stored-message.ts";
import { addressesOf } from "../mime/addresses.ts";
import { type HeaderField, headerValue, joinMessage, splitMessage } from "../mime/message-text.ts";
import { bounce, bounceReason } from "./bounce.ts";
import { chooseThread } from "./choose-thread.ts";
import { deliver } from "./deliver.ts";
import { fileMail } from "./mail-files.ts";
import { type Given, readRaw, readUpload } from "./read-mail.ts";
import { stampMail } from "./stamp-mail.ts";

/** gmail.users.messages.send with the message in the body */
export function sendRaw(call: Call): Answer {
  return send(call, readRaw(call));
}

/** gmail.users.messages.send with the message uploaded */
export function sendUpload(call: Call): Answer {
  return send(call, readUpload(call));
}

// every recipient has a mailbox here, so mail arrives at once, unless it bounces
function send(call: Call, given: Given): Answer {
  const { emulator } = call;
  const sender = mailboxOf(call);
  const client = splitMessage(given.raw);
  const recipients = recipientsOf(client.fields);
  requireThread(call, sender, given.threadId);
  const message = stampMail(client, sender, emulator.clock.now());
  const raw = joinMessage(message);
  const labels = recipients.includes(sender) ? ["UNREAD", "SENT", "INBOX"] : ["SENT"];
  const thread = chooseThread(emulator.store, sender, message.fields, given.threadId);
  const kept = keepMessage(emulator, { mailbox: sender, raw, labels, thread });
  for (const address of recipients.filter((one) => one !== sender)) {
    const reason = bounceReason(emulator, address);
    if (reason === undefined) deliver(emulator, message, sender, address);
    else bounce(emulator, { sender, thread: kept.thread, message }, address, reason);
  }
  fileMail(emulator, { id: kept.id, at: emulator.clock.now().getTime(), raw });
  return ok({ id: kept.id, threadId: kept.thread, labelIds: labels });
}

function recipientsOf(fields: readonly HeaderField[]): string[] {
  const all = ["To", "Cc", "Bcc"].flatMap((name) => {
    const addresses = addressesOf(headerValue(fields, name));
    if (addresses === undefined) throw badMail(`Invalid ${name} header`);
    return addresses;
  });
  if (all.length === 0) throw badMail("Recipient address required");
  return [...new Set(all)];
}

function requireThread(call: Call, mailbox: string, threadId: string): void {
  if (threadId !== "" && messagesOfThread(call.emulator.store, mailbox, threadId).length === 0)
    throw entityNotFound();
}
