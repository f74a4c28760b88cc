import {
  type Formatting,
  formattingField,
  linksOf,
  readFormatting,
  writeFormatting,
} from "../../model/formatting.ts";
import type { Content, Entry } from "../../model/history.ts";
import { readLongDate } from "../../model/long-date.ts";
import { type ResponseColumn, tabTitles } from "../../model/tabs.ts";
import type { Inquiry, Recommendation } from "../../model/tracker.ts";
import type { Check, Spot } from "../check.ts";
import { rowSpot } from "../places.ts";
import { joinWords } from "../words.ts";

const agreedColumns: readonly ResponseColumn[] = ["Recommendation", "Agreed", "Response and proposed action"];
const dateFact = "Date agreed by Cabinet";

export const changedSinceAgreed: Check = {
  code: "changed-since-agreed",
  severity: "must fix",
  title: "Changed since Cabinet agreed",
  run: ({ tracker, history }) => {
    if (!history.agreed) return [];
    const agreed = fieldsByRef(history.agreed);
    const date = agreed.get(tabTitles.inquiry)?.get(dateFact) ?? "";
    if (hasMovedOn(tracker.inquiry, date)) return [];
    const rows = tracker.recommendations.filter((row) => row.ref !== null);
    const changed = rows.flatMap((row) => changedRow(row, agreed.get(row.label), date));
    return [...changed, ...goneRows(agreed, new Set(rows.map((row) => row.label)), date)];
  },
  message: ({ ref, detail }) =>
    `${ref} is no longer what Cabinet agreed${detail.date ? ` on ${detail.date}` : ""}: ${detail.what}. ${detail.mend}; or, if Cabinet has decided again, enter the new date in Date agreed by Cabinet.`,
};

type Fields = ReadonlyMap<string, string>;

function fieldsByRef(content: Content): ReadonlyMap<string, Fields> {
  const byRef = Map.groupBy(content.values(), (entry: Entry) => entry.ref);
  return new Map(
    [...byRef].map(([ref, entries]) => [ref, new Map(entries.map((each) => [each.field, each.value]))]),
  );
}

function changedRow(row: Recommendation, agreed: Fields | undefined, date: string): readonly Spot[] {
  if (!agreed) return [rowSpot(row, "Ref", { date, what: "the row is new", mend: "Take the row out" })];
  const changed = agreedColumns.filter((column) => row.cells[column].text !== (agreed.get(column) ?? ""));
  const relinked = agreedColumns.filter(
    (column) => !changed.includes(column) && !sameLinks(row.cells[column].runs ?? [], agreed, column),
  );
  const first = changed[0] ?? relinked[0];
  if (!first) return [];
  const what = [...changed, ...relinked.map((column) => `the links in ${column}`)];
  const differs = what.length > 1 || changed.length === 0 ? "differ" : "differs";
  const mend = changed.length > 0 ? "Put back what it said" : "Put back where they led";
  return [rowSpot(row, first, { date, what: `${joinWords(what)} ${differs}`, mend })];
}

/** Whether a column leads where Cabinet saw it lead. What is bold or italic may change. */
function sameLinks(runs: Formatting, agreed: Fields, column: ResponseColumn): boolean {
  const before = readFormatting(agreed.get(formattingField(column)) ?? "");
  return writeFormatting(linksOf(runs)) === writeFormatting(linksOf(before));
}

function goneRows(
  agreed: ReadonlyMap<string, Fields>,
  now: ReadonlySet<string>,
  date: string,
): readonly Spot[] {
  return [...agreed]
    .filter(
      ([ref, fields]) =>
        ref !== tabTitles.inquiry && !now.has(ref) && agreedColumns.some((column) => fields.has(column)),
    )
    .map(([ref]) => ({
      ref,
      tab: "response",
      cell: "A1",
      detail: { date, what: "its row is gone", mend: "Bring the row back" },
    }));
}

/** Whether Cabinet has met again since: its date lies after the one that stands in what it agreed. */
function hasMovedOn({ agreedByCabinet }: Inquiry, before: string): boolean {
  const date = readLongDate(before);
  return agreedByCabinet.kind === "date" && date !== null && agreedByCabinet.date.since(date).days > 0;
}
