import type { PublishedPart, Snapshot, SnapshotPart } from "../../core/model/snapshot.ts";
import { fieldLabels } from "../words/labels.ts";
import { refLabel } from "../words/phrases.ts";
import { pageWidth } from "./tables.ts";

type Field = keyof typeof fieldLabels;

/** A column of the table of recommendations, or a cell of the row below, with its width. */
export type Column = { readonly field: Field | "ref"; readonly label: string; readonly width: number };

/** `main` are the columns. `below` are the cells of a second row for each part, side by side. */
export type Columns = { readonly main: readonly Column[]; readonly below: readonly Column[] };

const answering: readonly Field[] = [
  "recommendation",
  "answer",
  "response",
  "cabinetMember",
  "officer",
  "actionDue",
  "progress",
];
const following: readonly Field[] = ["sixMonthUpdate", "twelveMonthUpdate", "assessment"];

/** Words of a known length get the width that they need; narrative shares what is left. */
const needed: Readonly<Partial<Record<Field | "ref", number>>> = {
  ref: 580,
  answer: 920,
  cabinetMember: 1440,
  officer: 1440,
  actionDue: 1400,
  progress: 1180,
};
const shares: Readonly<Partial<Record<Field | "ref", number>>> = { recommendation: 3.5, response: 4 };

/**
 * The columns that something stands in, and always the recommendation. One kind of update is a column of its own; two or three would leave no
 * room for words, so they stand side by side in a row below each part.
 */
export function columnsOf(snapshot: Snapshot): Columns {
  const parts = snapshot.recommendations.flatMap((each) => each.parts);
  const filled = (field: Field) => parts.some((part) => isFilled(part, field));
  const updates = following.filter(filled);
  const aside = updates.length > 1;
  const main = [
    "ref",
    ...answering.filter((field) => field === "recommendation" || filled(field)),
    ...(aside ? [] : updates),
  ] as const;
  return { main: spread(main), below: aside ? spreadEvenly(updates) : [] };
}

/** Whether something stands in a field of a row that is published. */
export function isFilled(part: SnapshotPart, field: Field): part is PublishedPart {
  return part.kind === "published" && part[field].length > 0;
}

function spread(fields: readonly (Field | "ref")[]): readonly Column[] {
  const taken = fields.reduce((sum, field) => sum + (needed[field] ?? 0), 0);
  const open = fields.filter((field) => needed[field] === undefined);
  const all = open.reduce((sum, field) => sum + (shares[field] ?? 4), 0);
  return fill(
    fields.map((field) => ({
      field,
      label: field === "ref" ? refLabel : fieldLabels[field],
      width: needed[field] ?? Math.floor(((pageWidth - taken) * (shares[field] ?? 4)) / all),
    })),
    pageWidth,
  );
}

function spreadEvenly(fields: readonly Field[]): readonly Column[] {
  const width = pageWidth - (needed.ref ?? 0);
  const even = Math.floor(width / fields.length);
  return fill(
    fields.map((field) => ({ field, label: fieldLabels[field], width: even })),
    width,
  );
}

/** What rounding leaves over, and what there would be without any narrative, goes to the last column. */
function fill(columns: readonly Column[], width: number): readonly Column[] {
  const taken = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column, index) =>
    index === columns.length - 1 ? { ...column, width: column.width + width - taken } : column,
  );
}
