import { longDate } from "./long-date.ts";
import type { PublishedInquiry, PublishedPart } from "./snapshot.ts";
import { readWrittenDate } from "./written-date.ts";

/** What the fields of a recommendation are called in everything that is published. */
export const fieldLabels = {
  recommendation: "Recommendation",
  answer: "Agreed",
  response: "Response and proposed action",
  cabinetMember: "Responsible Cabinet Member",
  officer: "Senior responsible officer",
  actionDue: "Action due",
  progress: "Progress",
  sixMonthUpdate: "Six month update",
  twelveMonthUpdate: "Twelve month update",
  assessment: "Committee’s assessment",
} as const satisfies Partial<Record<keyof PublishedPart, string>>;

/** What the facts of the inquiry are called in everything that is published. */
export const factLabels = {
  title: "Title",
  committee: "Select committee",
  chair: "Committee chair",
  respondingBody: "Response by",
  recipient: "Recommendations made to",
  reportReceived: "Report received",
  noticeReceived: "Notice received",
  responseDue: "Response due",
  agreedByCabinet: "Agreed by Cabinet",
  progressReview: "Progress review",
  leadCabinetMember: "Lead Cabinet Member",
  leadSeniorOfficer: "Lead senior officer",
  status: "Status",
} as const satisfies Record<keyof PublishedInquiry, string>;

/** What the reason of a row that is withheld is called. */
export const withheldLabel = "Not for publication";

/** An ISO date as people read it, "10 September 2018"; any other text as it is. */
export function dateWords(text: string): string {
  const reading = /^\d{4}-\d\d-\d\d$/u.test(text) ? readWrittenDate(text) : null;
  return reading?.kind === "date" ? longDate(reading.date) : text;
}
