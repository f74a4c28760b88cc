import { type Table, TableRow } from "docx";
import type { PublishedVersion } from "../../core/model/snapshot.ts";
import { dateWords } from "../words/labels.ts";
import { versionLabels } from "../words/phrases.ts";
import type { Palette } from "./palette.ts";
import { statedParagraph } from "./rich-paragraphs.ts";
import { cellOf, headerRow, tableOf } from "./tables.ts";

const widths: readonly number[] = [1700, 7338, 3800, 2000];

/** Version control: every version up to this one, oldest first. */
export function versionsTable(history: readonly PublishedVersion[], palette: Palette): Table {
  const { number, changes, author, date } = versionLabels;
  const header = headerRow([number, changes, author, date], widths, palette);
  return tableOf([header, ...history.map(versionRow)], widths, true);
}

function versionRow({ number, changes, author, date }: PublishedVersion): TableRow {
  const cells = [number, changes, author, dateWords(date)].map((text, index) =>
    cellOf([statedParagraph(text)], widths[index] ?? 0),
  );
  return new TableRow({ cantSplit: changes.length < 1000, children: cells });
}
