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
  const [first] = changed;
  if (!first) return [];
  return [
    rowSpot(row, first, {
      date,
      what: `${joinWords(changed)} ${changed.length > 1 ? "differ" : "differs"}`,
      mend: "Put back what it said",
    }),
  ];
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
