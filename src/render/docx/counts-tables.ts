import { Paragraph, type Table, TableRow } from "docx";
import type { SnapshotCounts } from "../../core/model/snapshot.ts";
import { answerCounts, fieldLabels, progressCounts } from "../words/labels.ts";
import { extentWords, overdueWords } from "../words/phrases.ts";
import type { Palette } from "./palette.ts";
import { styledParagraph } from "./rich-paragraphs.ts";
import { cellOf, headerRow, pageWidth, tableOf } from "./tables.ts";

type Counts = readonly (readonly [label: string, count: number])[];

/** How much there is, how it was answered and, once anybody has reported, how far the actions have come. */
export function countsTables(counts: SnapshotCounts, palette: Palette): readonly (Paragraph | Table)[] {
  const late: Counts = counts.overdue === 0 ? [] : [[overdueWords, counts.overdue]];
  const progress = [...progressCounts(counts), ...late];
  const reported = progress.length > 1 || counts.progressNotStated === 0;
  return [
    new Paragraph({ style: "Lead", keepNext: true, spacing: { after: 100 }, text: extentWords(counts) }),
    countsTable(fieldLabels.answer, answerCounts(counts), palette),
    ...(reported && progress.length > 0
      ? [styledParagraph("AfterTable", ""), countsTable(fieldLabels.progress, progress, palette)]
      : []),
  ];
}

const titleWidth = 1855;

/** A row of labels with their numbers below. Eight columns at most, of one width in every table. */
function countsTable(title: string, counts: Counts, palette: Palette): Table {
  const width = Math.floor((pageWidth - titleWidth) / 8);
  const widths = [titleWidth, ...counts.map(() => width)];
  const numbers = counts.map(([, count]) => cellOf([number(count)], width));
  const shading = { type: "clear", fill: palette.tint, color: "auto" } as const;
  const first = cellOf([styledParagraph("CellRef", title)], titleWidth, { shading, verticalAlign: "center" });
  const labels = headerRow(["", ...counts.map(([label]) => label)], widths, palette);
  return tableOf([labels, new TableRow({ cantSplit: true, children: [first, ...numbers] })], widths, true);
}

function number(count: number): Paragraph {
  return styledParagraph("Count", count.toLocaleString("en-GB"));
}
