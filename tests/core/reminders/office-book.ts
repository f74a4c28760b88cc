import type { Edit } from "../../../sheet-template/example/edit.ts";
import type { InquiryFact, PeopleColumn, ResponseColumn } from "../../../src/core/model/tabs.ts";
import type { Tracker } from "../../../src/core/model/tracker.ts";
import { buildWorkbook } from "../../support/build-workbook.ts";
import { trackerIn } from "../../support/plan.ts";

type Table<Column extends string> = readonly Readonly<Partial<Record<Column, string>>>[];

/** What people have typed into one tracker, tab by tab, as plain texts. */
export type Book = {
  readonly id: string;
  readonly facts: Readonly<Partial<Record<InquiryFact, string>>>;
  readonly response: Table<ResponseColumn>;
  readonly people: Table<PeopleColumn>;
};

/** The tracker that one read of a book gives. */
export function trackerOf({ id, facts, response, people }: Book): Tracker {
  return trackerIn({ ...buildWorkbook({ inquiry: facts, response, people }), id });
}

/** A book after what somebody did to it. */
export function edited(book: Book, edit: Edit): Book {
  if (edit.kind === "fact") return { ...book, facts: { ...book.facts, [edit.name]: edit.value } };
  if (edit.tab === "versionControl") return book;
  const rows: Table<string> = book[edit.tab];
  return { ...book, [edit.tab]: editedRows(rows, edit) };
}

function editedRows(rows: Table<string>, edit: Exclude<Edit, { kind: "fact" }>): Table<string> {
  if (edit.kind === "add") return [...rows, ...(edit.rows as Table<string>)];
  const at = rows.findIndex((row) => row[edit.find.column] === edit.find.value);
  if (edit.kind === "delete") return rows.filter((_, index) => index !== at);
  return rows.map((row, index) => (index === at ? { ...row, [edit.column]: edit.value } : row));
}
