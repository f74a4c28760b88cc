import { doubtful } from "../../../../src/app/remind/settle-claims.ts";
import type { LedgerRow } from "../../../../src/core/model/reminder.ts";
import type { Received } from "../../../contract/mail/received.ts";

/** Something that somebody is to be told once: `says` is a line that no other message to them has. */
export type Due = { readonly to: string; readonly ref: string; readonly says: string };

/** What people got, and what the ledgers say of it. */
export type Posted = {
  readonly outbox: readonly Received[];
  readonly ledger: readonly LedgerRow[];
};

/**
 * What is wrong with the mail: each message once, nothing beside it, and a ledger that tells the truth. `mayDoubt`:
 * the service cannot be asked what became of a message, so that one on its way may be lost, if the ledger says so.
 */
export function wrongMail(due: readonly Due[], posted: Posted, mayDoubt: boolean): readonly string[] {
  const { outbox, ledger } = posted;
  const doubts = new Set(ledger.filter(isInDoubt).map(({ key }) => key));
  const expected = outbox.filter((mail) => due.some((each) => isAbout(mail, each)));
  return [
    ...due.flatMap((each) => wrongWith(each, posted, mayDoubt)),
    ...(expected.length < outbox.length ? ["a message that nobody was due"] : []),
    ...ledger.filter(isOpen).map(({ to, about }) => `a claim was left open: ${about} to ${to}`),
    ...(doubts.size > 1 ? [`${doubts.size} messages are in doubt at once`] : []),
  ];
}

function wrongWith(due: Due, { outbox, ledger }: Posted, mayDoubt: boolean): readonly string[] {
  const { to, ref } = due;
  const got = outbox.filter((mail) => isAbout(mail, due)).length;
  const rows = ledger.filter((row) => row.to === to && row.about.split(", ").includes(ref));
  const marked = rows.filter(({ sent }) => sent !== "").length;
  const doubted = rows.filter(isInDoubt).length;
  const told = `${ref} to ${to}`;
  if (mayDoubt && doubted > 0)
    return got + marked > 1 || doubted > 1 ? [`${told} was sent ${got} times and is in doubt`] : [];
  return [
    ...(got === 1 ? [] : [`${told} was sent ${got} times`]),
    ...(marked === 1 ? [] : [`${told} is marked as sent ${marked} times`]),
    ...(doubted === 0 ? [] : [`${told} is in doubt, and could have been looked up`]),
  ];
}

function isAbout({ to, text }: Received, due: Due): boolean {
  return to === due.to && new RegExp(`\\b${due.says}\\b`, "u").test(text);
}

function isOpen({ sent, message }: LedgerRow): boolean {
  return sent === "" && message === "";
}

function isInDoubt({ message }: LedgerRow): boolean {
  return message.startsWith(doubtful);
}
