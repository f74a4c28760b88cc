import { ask } from "./ask.ts";

/** A version that was stamped, as the functions tell it. */
export type Version = {
  readonly number: string;
  readonly changes: string;
  readonly author: string;
  readonly date: string;
};

/** A finding that stands, as the functions tell it. */
export type Finding = {
  readonly ref: string;
  readonly severity: string;
  readonly title: string;
  readonly message: string;
  readonly tab: string;
  readonly cell: string;
  readonly firstSeen: string;
};

type Requests = { readonly read: number; readonly write: number };

/** What a sync did. */
export type SyncResult = {
  readonly findings: readonly Finding[];
  readonly raised: readonly Finding[];
  readonly mended: readonly { readonly ref: string; readonly title: string }[];
  readonly changes: readonly { readonly ref: string; readonly field: string }[];
  readonly waiting: string | null;
  readonly stamp: Version | null;
  readonly requests: Requests;
};

/** A message as a run tells of it. */
export type ToldMail = { readonly to: string; readonly subject: string; readonly reason: string };

/** What a run of reminders did. */
export type RemindResult = {
  readonly mails: readonly ToldMail[];
  readonly failed: readonly (ToldMail & { readonly why: string })[];
  readonly undeliverable: readonly { readonly refs: readonly string[]; readonly message: string }[];
  readonly troubles: readonly string[];
  readonly requests: Requests;
};

/** The one place from which the page calls the functions. Throws AskError in the function's own words. */
export async function callFunction<Result>(name: string, body: object, who: string): Promise<Result> {
  return ask<Result>(`/functions/${name}`, { body, who });
}
