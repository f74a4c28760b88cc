import { type InquiryFact, inquiryColumns, inquiryFacts } from "../model/tabs.ts";
import type { Inquiry, PlacedCell } from "../model/tracker.ts";
import { Recipient, Status, YesNo } from "../model/vocabulary.ts";
import { emptyCell, type Tab } from "../model/workbook.ts";
import { a1 } from "./a1.ts";
import { findColumns } from "./find-columns.ts";
import type { Problem } from "./problem.ts";
import { readChoice } from "./read-choice.ts";
import { readDate } from "./read-date.ts";
import { tableRows } from "./table.ts";
import { comparable } from "./tidy-text.ts";

/** Reads the Inquiry tab. A fact whose row is gone reads as blank: the checks ask for it. */
export function readInquiry(tab: Tab): { readonly inquiry: Inquiry; readonly problems: readonly Problem[] } {
  const { layout, problems } = findColumns(tab, inquiryColumns);
  const valueColumn = layout.columns.Value ?? 1;
  const values = new Map<string, PlacedCell>();
  for (const { cells } of tableRows(tab, layout, inquiryColumns))
    if (!values.has(comparable(cells.Name.text))) values.set(comparable(cells.Name.text), cells.Value);
  const nowhere: PlacedCell = { ...emptyCell, a1: a1(layout.headerRow, valueColumn) };
  const cells = Object.fromEntries(
    inquiryFacts.map((fact) => [fact, values.get(comparable(fact)) ?? nowhere]),
  ) as Record<InquiryFact, PlacedCell>;
  return { inquiry: inquiryOf(cells), problems };
}

function inquiryOf(cells: Readonly<Record<InquiryFact, PlacedCell>>): Inquiry {
  return {
    cells,
    recipient: readChoice(cells.Recipient.text, Recipient.options),
    status: readChoice(cells.Status.text, Status.options),
    publish: readChoice(cells.Publish.text, YesNo.options),
    reportReceived: readDate(cells["Report received"]),
    noticeReceived: readDate(cells["Notice received"]),
    responseDue: readDate(cells["Response due"]),
    agreedByCabinet: readDate(cells["Date agreed by Cabinet"]),
    progressReview: readDate(cells["Progress review date"]),
  };
}
