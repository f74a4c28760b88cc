import type { InquiryFact } from "../../model/tabs.ts";
import type { Inquiry } from "../../model/tracker.ts";
import type { Check } from "../check.ts";
import { factSpot } from "../places.ts";

const needed: readonly InquiryFact[] = [
  "Inquiry title",
  "Select committee",
  "Responding body",
  "Recipient",
  "Status",
];

export const factMissing: Check = {
  code: "fact-missing",
  severity: "must fix",
  title: "Fact of the inquiry missing",
  run: ({ tracker: { inquiry } }) =>
    [...needed, ...(needsReportDate(inquiry) ? (["Report received"] as const) : [])]
      .filter((fact) => inquiry.cells[fact].text === "")
      .map((fact) => factSpot(inquiry, fact)),
  message: ({ detail }) =>
    `${detail.fact} is not filled in. Enter it beside that name in the Inquiry tab; if the row is gone, add one named "${detail.fact}".`,
};

/** A partner authority has no time limit, and a date in Response due makes the clock needless. */
function needsReportDate(inquiry: Inquiry): boolean {
  return inquiry.recipient.value !== "Partner authority" && inquiry.cells["Response due"].text === "";
}
