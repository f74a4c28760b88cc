import type { History } from "../model/history.ts";
import type { PublishedInquiry, PublishedVersion, Snapshot } from "../model/snapshot.ts";
import type { InquiryFact } from "../model/tabs.ts";
import type { Tracker } from "../model/tracker.ts";
import { inquiryRef } from "../versions/content.ts";
import { type PublishedNames, publishedNames } from "./published-people.ts";
import { snapshotCounts } from "./snapshot-counts.ts";
import { snapshotRecommendations } from "./snapshot-parts.ts";
import { contentAt, type Fields, fieldsByRef, logUpTo } from "./version-content.ts";
import { versionTable } from "./version-table.ts";
import { oneLine } from "./visible-text.ts";
import { writtenDate } from "./written-date.ts";

const finalVersion = /^(?:FINAL [1-9]\d*\.0|[1-9]\d*\.\d+)$/u;

/**
 * A stamped version as it is published: the Change log replayed up to it, with the words that Version control
 * has for its versions now, and the names and posts of People now. A broken chain is for `gatesOf` to tell.
 * Throws RangeError for a version that was never stamped.
 */
export function makeSnapshot(tracker: Tracker, history: History, number: string): Snapshot {
  const names = publishedNames(tracker.people);
  const table = versionTable(tracker, number, names);
  const version = table.at(-1);
  if (!version || !history.versions.includes(number)) throw neverStamped(history, number);
  const byRef = fieldsByRef(contentAt(tracker.changeLog, number));
  const contact = tracker.inquiry.cells.Contact.text;
  const recommendations = snapshotRecommendations(byRef, { contact, names, stamped: version.date });
  return {
    format: 1,
    stage: finalVersion.test(number) ? "final" : "draft",
    inquiry: publishedInquiry(byRef.get(inquiryRef) ?? new Map(), names),
    version,
    history: [...table],
    counts: snapshotCounts(recommendations),
    recommendations,
    chain: logUpTo(tracker.changeLog, number).at(-1)?.chain ?? "",
  };
}

function neverStamped({ versions }: History, number: string): RangeError {
  const known: readonly PublishedVersion["number"][] = versions;
  const stamped = known.length === 0 ? "none is stamped yet" : `stamped are ${known.join(", ")}`;
  return new RangeError(
    `There is no version ${number}: ${stamped}. Name one of those, just as it is written.`,
  );
}

function publishedInquiry(fields: Fields, names: PublishedNames): PublishedInquiry {
  const fact = (name: InquiryFact) => fields.get(name) ?? "";
  return {
    title: oneLine(fact("Inquiry title")),
    committee: oneLine(fact("Select committee")),
    chair: oneLine(fact("Committee chair")),
    respondingBody: oneLine(fact("Responding body")),
    recipient: oneLine(fact("Recipient")),
    reportReceived: writtenDate(fact("Report received")),
    noticeReceived: writtenDate(fact("Notice received")),
    responseDue: writtenDate(fact("Response due")),
    agreedByCabinet: writtenDate(fact("Date agreed by Cabinet")),
    progressReview: writtenDate(fact("Progress review date")),
    leadCabinetMember: names(fact("Lead Cabinet Member"), "councillor"),
    leadSeniorOfficer: names(fact("Lead senior officer"), "officer"),
    status: oneLine(fact("Status")),
  };
}
