import type { PublishedLatest, PublishResult } from "../../app/publish/publish-result.ts";
import type { RemindResult, ToldMail } from "../../app/remind/remind-result.ts";
import type { SyncResult } from "../../app/sync.ts";
import type { Version } from "../../core/model/history.ts";
import type { StandingFinding } from "../../core/model/plan.ts";
import type { RequestCount } from "../../ports/sheet.ts";

/** A finding as the story tells it. `date`: when it came up; `mended`: when it went away, or null. ISO dates. */
export type ToldFinding = {
  readonly date: string;
  readonly ref: string;
  readonly code: string;
  readonly severity: string;
  readonly title: string;
  readonly message: string;
  readonly mended: string | null;
};

/** What has happened so far in this run. */
export type Story = {
  readonly findings: readonly ToldFinding[];
  readonly stamped: readonly Version[];
  readonly version: Version | null;
  /** Who was written to, and why. */
  readonly mails: readonly ToldMail[];
  /** What was published, or refused and why, in the order of the story; and what readers find now. */
  readonly publications: readonly PublishResult[];
  readonly published: PublishedLatest | null;
  /** Sheets requests of the syncs, of the runs of reminders, and of publishing. */
  readonly requests: RequestCount;
  readonly reminderRequests: RequestCount;
  readonly publishRequests: RequestCount;
};

const none: RequestCount = { read: 0, write: 0 };

export const emptyStory: Story = {
  findings: [],
  stamped: [],
  version: null,
  mails: [],
  publications: [],
  published: null,
  requests: none,
  reminderRequests: none,
  publishRequests: none,
};

/** The story after one more sync, made on `date`. */
export function tellSync(story: Story, result: SyncResult, date: string): Story {
  const mended = new Set(result.mended.map(({ ref, title }) => `${ref}\n${title}`));
  const known = new Set(story.findings.filter((finding) => finding.mended === null).map(keyOf));
  const newcomers = result.findings.filter((finding) => !known.has(keyOf(finding)));
  return {
    ...story,
    findings: [
      ...story.findings.map((finding) =>
        finding.mended === null && mended.has(keyOf(finding)) ? { ...finding, mended: date } : finding,
      ),
      ...newcomers.map(toldFinding),
    ],
    stamped: result.stamp ? [...story.stamped, result.stamp] : story.stamped,
    version: result.latest,
    requests: addRequests(story.requests, result.requests),
  };
}

/** The story after one more run of the reminders. */
export function tellReminders(story: Story, { mails, requests }: RemindResult): Story {
  return {
    ...story,
    mails: [...story.mails, ...mails],
    reminderRequests: addRequests(story.reminderRequests, requests),
  };
}

/** The story after one more publication. */
export function tellPublication(story: Story, result: PublishResult): Story {
  return { ...tellPublished(story, result), publications: [...story.publications, result] };
}

/** The story with what readers find now. */
export function tellPublished(story: Story, { latest, requests }: PublishResult): Story {
  return {
    ...story,
    published: latest,
    publishRequests: addRequests(story.publishRequests, requests),
  };
}

function addRequests(some: RequestCount, more: RequestCount): RequestCount {
  return { read: some.read + more.read, write: some.write + more.write };
}

function keyOf(finding: { readonly ref: string; readonly title: string }): string {
  return `${finding.ref}\n${finding.title}`;
}

function toldFinding({ firstSeen, ref, code, severity, title, message }: StandingFinding): ToldFinding {
  return { date: firstSeen, ref, code, severity, title, message, mended: null };
}

/** What one act added to the story: what came up and went away in it, what was stamped, who was written to. */
export type ActStory = {
  readonly raised: readonly ToldFinding[];
  readonly mended: readonly ToldFinding[];
  readonly stamped: readonly Version[];
  readonly mails: readonly ToldMail[];
  readonly publications: readonly PublishResult[];
  readonly requests: RequestCount;
  readonly reminderRequests: RequestCount;
  readonly publishRequests: RequestCount;
};

/** The difference between the story before an act and after it. */
export function sinceAct(before: Story, after: Story): ActStory {
  return {
    raised: after.findings.slice(before.findings.length),
    mended: after.findings.filter(
      (finding, index) => finding.mended !== null && (before.findings[index]?.mended ?? null) === null,
    ),
    stamped: after.stamped.slice(before.stamped.length),
    mails: after.mails.slice(before.mails.length),
    publications: after.publications.slice(before.publications.length),
    requests: requestsBetween(before.requests, after.requests),
    reminderRequests: requestsBetween(before.reminderRequests, after.reminderRequests),
    publishRequests: requestsBetween(before.publishRequests, after.publishRequests),
  };
}

function requestsBetween(before: RequestCount, after: RequestCount): RequestCount {
  return { read: after.read - before.read, write: after.write - before.write };
}
