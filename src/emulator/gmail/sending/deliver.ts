import type { Emulator } from "../../emulator.ts";
import { keepMessage } from "../messages/keep-message.ts";
import { mailDate } from "../mime/mail-date.ts";
import { field, isNamed, joinMessage, type MessageText } from "../mime/message-text.ts";
import { chooseThread } from "./choose-thread.ts";

/** Puts the message into the mailbox of a recipient, without the blind copies. */
export function deliver(emulator: Emulator, message: MessageText, sender: string, address: string): void {
  const fields = [
    field("Delivered-To", address),
    field("Received", `by emulator.invalid with HTTP for <${address}>; ${mailDate(emulator.clock.now())}`),
    field("Return-Path", `<${sender}>`),
    ...message.fields.filter((one) => !isNamed(one, "Bcc")),
  ];
  keepMessage(emulator, {
    mailbox: address,
    raw: joinMessage({ ...message, fields }),
    labels: ["UNREAD", "INBOX"],
    thread: chooseThread(emulator.store, address, fields),
  });
}
