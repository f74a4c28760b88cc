import { Temporal } from "temporal-polyfill";

/** Names of tasks begin with what differs most, as Cloud Tasks advises, and hold letters, digits, "-" and "_". */
function nameOf(...parts: readonly string[]): string {
  return parts
    .join("-")
    .replaceAll(/[^\w-]+/gu, "_")
    .slice(0, 400);
}

/** When and under what name a tracker is looked at: once for all that asks for it within one minute. */
export type Look = { readonly name: string; readonly at: Temporal.Instant };

const minute = 60_000;

/**
 * The look at a tracker that falls due at `from` or up to a minute later: the end of that minute, so that it
 * comes after everything by which it was asked for.
 */
export function lookAt(spreadsheetId: string, from: Temporal.Instant): Look {
  const minutes = Math.floor(from.epochMilliseconds / minute) + 1;
  const at = Temporal.Instant.fromEpochMilliseconds(minutes * minute);
  return { name: nameOf(spreadsheetId, "sync", String(minutes)), at };
}

/**
 * The look at a change that Drive tells of since `mark`. The same sweep made again names it the same; a later
 * change has another time, or is found from another mark.
 */
export function changeName(spreadsheetId: string, mark: string, time: string): string {
  return nameOf(spreadsheetId, "changed", mark, time);
}

/** The publication of a version. */
export function publishName(spreadsheetId: string, version: string): string {
  return nameOf(spreadsheetId, "publish", version);
}

/** A scheduled job, once a bucket of time; `part` where it is made in several. */
export function jobName(job: string, bucket: string, part: string): string {
  return nameOf(bucket, job, part);
}
