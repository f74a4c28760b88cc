import { findColumns } from "../../../../src/core/intake/find-columns.ts";
import { readRef, refLabel } from "../../../../src/core/intake/read-ref.ts";
import { comparable, tidyText } from "../../../../src/core/intake/tidy-text.ts";
import {
  inquiryColumns,
  inquiryFacts,
  responseColumns,
  type TabName,
  tabTitles,
} from "../../../../src/core/model/tabs.ts";
import type { ShownFinding } from "../../sidebar-data.ts";
import { asTab } from "./as-tab.ts";

/** A cell: row and column are zero-based. */
export type Place = { readonly row: number; readonly column: number };

/** The tab that a finding is about: the one that its ref names, else Response. */
export function tabOfFinding({ ref }: ShownFinding): TabName {
  const names: readonly TabName[] = ["inquiry", "people", "versionControl", "changeLog", "checks"];
  return names.find((name) => comparable(tabTitles[name]) === comparable(ref)) ?? "response";
}

/**
 * The cell that a finding is about, in the texts of its tab as they stand now; null when its row has gone.
 * Checks keeps no addresses, because rows move: the row is found by its ref, and the column by the header that the
 * message names, else the cell that it names. If it names neither, the first cell of the row is given.
 */
export function placeOfFinding(finding: ShownFinding, rows: readonly (readonly string[])[]): Place | null {
  const tab = tabOfFinding(finding);
  if (tab === "response") return placeInResponse(finding, rows);
  if (tab === "inquiry") return placeInInquiry(finding, rows) ?? namedCell(finding) ?? { row: 0, column: 0 };
  return namedCell(finding) ?? { row: 0, column: 0 };
}

function placeInResponse(finding: ShownFinding, rows: readonly (readonly string[])[]): Place | null {
  const { layout } = findColumns(asTab(tabTitles.response, rows), responseColumns);
  const refs = layout.columns.Ref ?? 0;
  const row = rows.findIndex(
    (cells, index) => index > layout.headerRow && isRow(finding.ref, cells[refs] ?? "", index),
  );
  if (row < 0) return null;
  const header = firstNamed(finding.message, responseColumns);
  return { row, column: header === null ? refs : (layout.columns[header] ?? refs) };
}

/** Whether a finding's ref means this row: by its Ref, or, where that is blank, by the number of the row. */
export function isRow(ref: string, cell: string, row: number): boolean {
  const text = tidyText(cell);
  return text === "" ? comparable(ref) === `row ${row + 1}` : labelOf(ref) === labelOf(text);
}

function labelOf(ref: string): string {
  const read = readRef(ref);
  return read ? refLabel(read) : comparable(ref);
}

function placeInInquiry(finding: ShownFinding, rows: readonly (readonly string[])[]): Place | null {
  const { layout } = findColumns(asTab(tabTitles.inquiry, rows), inquiryColumns);
  const fact = firstNamed(finding.message, inquiryFacts);
  const names = layout.columns.Name ?? 0;
  const row = rows.findIndex((cells) => fact !== null && comparable(cells[names] ?? "") === comparable(fact));
  return row < 0 ? null : { row, column: layout.columns.Value ?? names + 1 };
}

/** The first of these names in a message, the longer before the shorter; what is quoted from a cell is passed over. */
function firstNamed<Name extends string>(message: string, names: readonly Name[]): Name | null {
  const ours = message.replace(/"[^"]*"/gu, '""');
  const found = names.map((name) => ({ name, at: ours.search(patternOf(name)) })).filter(({ at }) => at >= 0);
  found.sort((one, other) => one.at - other.at || other.name.length - one.name.length);
  return found[0]?.name ?? null;
}

/** A name of one word, such as Progress, is a header only with its capital; longer ones in any case. */
function patternOf(name: string): RegExp {
  return new RegExp(`(?<!\\w)${escaped(name)}(?!\\w)`, name.includes(" ") ? "iu" : "u");
}

function escaped(text: string): string {
  return text.replace(/[()[\]{}.*+?^$|\\]/gu, "\\$&");
}

/** The first cell in a message: "C4" is row 3, column 2; "row 7" and "rows 7 and 9" are the first of that row. */
function namedCell({ message }: ShownFinding): Place | null {
  const [, letters = "", number = ""] = /(?<!\w)([A-Z]{1,2})([1-9]\d{0,5})(?!\w)/u.exec(message) ?? [];
  if (letters === "") return namedRow(message);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}

function namedRow(message: string): Place | null {
  const [, number = ""] = /(?<!\w)rows? ([1-9]\d{0,5})(?!\w)/iu.exec(message) ?? [];
  return number === "" ? null : { row: Number(number) - 1, column: 0 };
}
