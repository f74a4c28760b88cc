import { formattedColumns, formattingField, writeFormatting } from "../model/formatting.ts";
import type { Content, Entry } from "../model/history.ts";
import { longDate } from "../model/long-date.ts";
import { type InquiryFact, inquiryFacts, type ResponseColumn, responseColumns } from "../model/tabs.ts";
import type { DateReading, Inquiry, Recommendation, Tracker } from "../model/tracker.ts";

/** The ref that the facts of the inquiry bear in versions and in the Change log. */
export const inquiryRef = "Inquiry";

/** Columns and facts that say how to work, not what the response is: no version hangs on them. */
const unversionedColumns: readonly ResponseColumn[] = ["Ref", "Checks"];
const unversionedFacts: readonly InquiryFact[] = ["Publish", "Contact"];

/** The key of an entry among all entries of a response. */
export function entryKey(entry: { readonly ref: string; readonly field: string }): string {
  return `${entry.ref}\n${entry.field}`;
}

/**
 * The response as data: every filled field, in the order of the sheet. Dates are written in words, so that
 * typing the same date another way is no change. Rows without a usable ref are left out.
 */
export function contentOf(tracker: Tracker): Content {
  const entries = [...inquiryEntries(tracker.inquiry), ...tracker.recommendations.flatMap(rowEntries)];
  const filled = entries.filter((entry) => entry.value !== "");
  return new Map(filled.map((entry) => [entryKey(entry), entry]));
}

function inquiryEntries(inquiry: Inquiry): readonly Entry[] {
  const dates: Partial<Record<InquiryFact, DateReading>> = {
    "Report received": inquiry.reportReceived,
    "Notice received": inquiry.noticeReceived,
    "Response due": inquiry.responseDue,
    "Date agreed by Cabinet": inquiry.agreedByCabinet,
    "Progress review date": inquiry.progressReview,
  };
  return inquiryFacts
    .filter((fact) => !unversionedFacts.includes(fact))
    .map((fact) => ({
      ref: inquiryRef,
      field: fact,
      value: dateInWords(dates[fact]) ?? inquiry.cells[fact].text,
    }));
}

function rowEntries(recommendation: Recommendation): readonly Entry[] {
  if (!recommendation.ref) return [];
  return responseColumns
    .filter((column) => !unversionedColumns.includes(column))
    .flatMap((column) => [
      {
        ref: recommendation.label,
        field: column,
        value:
          (column === "Action due" ? dateInWords(recommendation.actionDue) : null) ??
          recommendation.cells[column].text,
      },
      ...formattingEntries(recommendation, column),
    ]);
}

/** Formatting stands beside the text in a field of its own, so that the text stays plain: see docs/decisions/0008. */
function formattingEntries({ label, cells }: Recommendation, column: ResponseColumn): readonly Entry[] {
  if (!formattedColumns.some((each) => each === column)) return [];
  return [{ ref: label, field: formattingField(column), value: writeFormatting(cells[column].runs ?? []) }];
}

function dateInWords(reading: DateReading | undefined): string | null {
  return reading?.kind === "date" ? longDate(reading.date) : null;
}
