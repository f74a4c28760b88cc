import { doubtful } from "../../../../src/app/remind/settle-claims.ts";
import type { LedgerRow } from "../../../../src/core/model/reminder.ts";
import type { Received } from "../../../contract/mail/received.ts";

/**
 * Something that somebody is to be told once: `says` are words that no other message to them has; `ref` is what
 * the ledger has in About, in so many `ledgers` at most.
 */
export type Due = {
  readonly to: string;
  readonly ref: string;
  readonly says: string;
  readonly ledgers: number;
};

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
  const strays = outbox.filter((mail) => !due.some((each) => isAbout(mail, each)));
  return [
    ...due.flatMap((each) => wrongWith(each, posted, mayDoubt)),
    ...strays.map(({ to, subject }) => `nobody was due "${subject}", which ${to} got`),
    ...ledger.filter(isOpen).map(({ to, about }) => `a claim was left open: ${about} to ${to}`),
    ...(doubts.size > 1 ? [`${doubts.size} messages are in doubt at once`] : []),
  ];
}

function wrongWith(due: Due, { outbox, ledger }: Posted, mayDoubt: boolean): readonly string[] {
  const { to, ref, ledgers } = due;
  const got = outbox.filter((mail) => isAbout(mail, due)).length;
  const rows = ledger.filter((row) => row.to === to && row.about.split(", ").includes(ref));
  const marked = rows.filter(({ sent }) => sent !== "").length;
  const doubted = rows.filter(isInDoubt).length;
  const told = `"${due.says}" to ${to}`;
  if (mayDoubt && doubted > 0)
    return got > 1 || marked + doubted > ledgers ? [`${told} was sent ${got} times and is in doubt`] : [];
  return [
    ...(got === 1 ? [] : [`${told} was sent ${got} times`]),
    ...(marked >= 1 && marked <= ledgers ? [] : [`${told} is marked as sent in ${marked} rows`]),
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
