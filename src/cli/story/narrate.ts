import { join } from "node:path";
import type { PublishedLatest, PublishResult } from "../../app/publish/publish-result.ts";
import type { ToldMail } from "../../app/remind/remind-result.ts";
import type { Version } from "../../core/model/history.ts";
import type { RequestCount } from "../../ports/sheet.ts";
import { dateInWords } from "../print-plan.ts";
import { sizeWords } from "../print-publication.ts";
import type { ActStory, Story, ToldFinding } from "./story.ts";

const severities = ["must fix", "should fix", "advice"] as const;

/** What happened in an act, in a few plain lines. */
export function actLines(title: string, told: ActStory): readonly string[] {
  const { raised, mended } = told;
  return [
    "",
    title,
    ...severities.flatMap((severity) => findingLine(severity, raised)),
    ...(mended.length > 0 ? [`  mended      ${listed(mended)}`] : []),
    ...told.stamped.map((version) => `  stamped     ${versionWords(version)}`),
    ...mailLines(told.mails),
    ...told.publications.flatMap(publicationLines),
    `  requests    ${allRequestWords(told)}`,
  ];
}

/** Who was written to and why, a line a person: the last message stands for those before it. */
function mailLines(mails: readonly ToldMail[]): readonly string[] {
  return [...Map.groupBy(mails, ({ to }) => to)].flatMap(([to, some]) => {
    const last = some.at(-1);
    if (!last) return [];
    const times = some.length === 1 ? "" : `${some.length} times, last on `;
    const why = `${last.subject} (${last.reason})`;
    return [`  wrote to    ${to}, ${times}${dateInWords(last.date)}: ${why}`];
  });
}

/** What went out, or why nothing did: each kind of reason once. */
function publicationLines({ kind, version, address, gates }: PublishResult): readonly string[] {
  if (kind !== "refused") return [`  published   ${version}: ${address}`];
  const reasons = [...Map.groupBy(gates, ({ code }) => code)].map(([code, some]) =>
    some.length === 1 ? code : `${code} (${some.length})`,
  );
  return [`  not published ${version}: ${reasons.join(", ")}; a watermarked preview was made`];
}

/** A version in words: "0.1, 10 July 2018, by Priya Nair: First draft: 8 recommendations". */
function versionWords({ number, date, author, changes }: Version): string {
  return `${number}, ${dateInWords(date)}, by ${author}: ${changes}`;
}

function allRequestWords(told: Pick<Story, "requests" | "reminderRequests" | "publishRequests">): string {
  const { requests, reminderRequests, publishRequests } = told;
  return `${requestWords(requests)} by syncs, ${requestWords(reminderRequests)} by reminders, ${requestWords(publishRequests)} by publishing`;
}

/** Requests in words: "6 reads and 4 writes". */
function requestWords({ read, write }: RequestCount): string {
  const count = (many: number, one: string) => `${many} ${many === 1 ? one : `${one}s`}`;
  return `${count(read, "read")} and ${count(write, "write")}`;
}

function findingLine(severity: string, findings: readonly ToldFinding[]): readonly string[] {
  const some = findings.filter((finding) => finding.severity === severity);
  return some.length === 0 ? [] : [`  ${severity.padEnd(11)} ${listed(some)}`];
}

/** Findings by check with their refs: "Answer missing (5a, 5b); Two owners in one cell (5a)". */
function listed(findings: readonly ToldFinding[]): string {
  const groups = Map.groupBy(findings, (finding) => finding.title);
  return [...groups]
    .map(([title, some]) => `${title} (${[...new Set(some.map((finding) => finding.ref))].join(", ")})`)
    .join("; ");
}

/** What stands at the end, and where things are. */
export function endLines(
  story: Story,
  place: {
    readonly googleUrl: string;
    readonly syncUrl: string;
    readonly remindUrl: string;
    readonly publishUrl: string;
  },
  tracker: { readonly spreadsheetId: string },
  options: { readonly once: boolean; readonly data: string },
): readonly string[] {
  const open = story.findings.filter((finding) => finding.mended === null);
  const standing = [
    "",
    story.version ? `Latest version: ${versionWords(story.version)}` : "No version yet.",
    open.length === 0
      ? "No finding stands."
      : `${open.length} findings stand: npm run scrutiny -- check ${localOption(options.data)}`,
    `${mailWords(story.mails)} In all ${allRequestWords(story)}.`,
    ...publishedLines(story.published, options.data),
  ];
  if (options.once) return standing;
  return [
    ...standing,
    "",
    `Google's APIs    ${place.googleUrl}`,
    `sync function    ${place.syncUrl}`,
    `remind function  ${place.remindUrl}`,
    `publish function ${place.publishUrl}`,
    `spreadsheet      ${tracker.spreadsheetId}`,
    `data             ${options.data}`,
  ];
}

/** What readers find, and where its files lie. */
function publishedLines(published: PublishedLatest | null, folder: string): readonly string[] {
  if (!published) return ["Nothing is published."];
  const { version, address, files } = published;
  return [
    `Published: version ${version}, ${address}`,
    ...files.map(({ name, bytes }) => `  ${join(folder, "site", name)}  ${sizeWords(bytes)}`),
  ];
}

/** "Nobody was written to.", or how many messages there were and where they lie. */
function mailWords(mails: readonly ToldMail[]): string {
  const people = new Set(mails.map(({ to }) => to)).size;
  if (people === 0) return "Nobody was written to.";
  return `${mails.length} messages to ${people} people lie in mail/ of the data.`;
}

/** The option with which a command finds this run's tracker. */
function localOption(folder: string): string {
  return folder === ".local" ? "--local" : `--local ${folder}`;
}
