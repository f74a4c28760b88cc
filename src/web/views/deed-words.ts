import type { RemindResult, SyncResult } from "../server/functions.ts";
import type { Deed } from "../server/stream.ts";
import { type PublishResult, publicationLines, publicationTitle } from "./publication-words.ts";
import { count, dateWords } from "./words.ts";

/** A deed in words: a sentence, and the lines of what it came to. */
export type DeedWords = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly failed: boolean;
};

type Failure = { readonly error?: { readonly message: string } };

/** Tells a deed as a person would. */
export function deedWords({ kind, result }: Deed): DeedWords {
  const failure = (result as Failure).error;
  if (failure) return { title: `${titles[kind] ?? kind} failed`, lines: [failure.message], failed: true };
  if (kind === "sync") return syncWords(result as SyncResult);
  if (kind === "remind") return remindWords(result as RemindResult);
  const published = result as PublishResult;
  const lines = publicationLines(published);
  return { title: publicationTitle(published), lines, failed: published.kind === "refused" };
}

const titles: Readonly<Record<string, string>> = {
  sync: "The check",
  remind: "The run of reminders",
  publish: "The publication",
};

function syncWords({ findings, raised, mended, changes, stamp, waiting, requests }: SyncResult): DeedWords {
  const title = stamp ? `Stamped ${stamp.number}` : `Checked: ${count(findings.length, "finding")}`;
  const lines = [
    ...(stamp ? [`${stamp.changes}. By ${stamp.author}, ${dateWords(stamp.date)}.`] : []),
    ...raised.map(({ ref, title: what }) => `New: ${ref}, ${what}`),
    ...mended.map(({ ref, title: what }) => `Mended: ${ref}, ${what}`),
    ...(waiting && !stamp ? [`${count(changes.length, "change")} waiting. ${waiting}`] : []),
    requestWords(requests),
  ];
  return { title, lines, failed: false };
}

function remindWords({ mails, failed, undeliverable, troubles, requests }: RemindResult): DeedWords {
  const title =
    mails.length === 0 ? "Looked who is due: nobody" : `Claimed and sent ${count(mails.length, "message")}`;
  const lines = [
    ...mails.map(({ to, subject, reason }) => `${to}: ${subject} (${reason})`),
    ...failed.map(({ to, why }) => `Not sent to ${to}: ${why}`),
    ...undeliverable.map(({ refs, message }) => `Could not be delivered, ${refs.join(", ")}: ${message}`),
    ...troubles,
    requestWords(requests),
  ];
  return { title, lines, failed: failed.length > 0 };
}

function requestWords({ read, write }: { readonly read: number; readonly write: number }): string {
  return `${count(read, "read")}, ${count(write, "write")}`;
}

/** What some deeds come to together. */
export type Totals = {
  readonly reads: number;
  readonly writes: number;
  readonly versions: number;
  readonly messages: number;
  readonly files: number;
};

export const noTotals: Totals = { reads: 0, writes: 0, versions: 0, messages: 0, files: 0 };

export function addTotals(totals: Totals, { result }: Deed): Totals {
  const { requests, stamp, mails, kind, files } = result as Partial<
    SyncResult & RemindResult & PublishResult
  >;
  return {
    reads: totals.reads + (requests?.read ?? 0),
    writes: totals.writes + (requests?.write ?? 0),
    versions: totals.versions + (stamp ? 1 : 0),
    messages: totals.messages + (mails?.length ?? 0),
    files: totals.files + (kind === "published" ? (files?.length ?? 0) : 0),
  };
}
