import { Paragraph, type Table, TableRow } from "docx";
import type { SnapshotCounts } from "../../core/model/snapshot.ts";
import { answerCounts, fieldLabels, progressCounts } from "../words/labels.ts";
import { extentWords, headings, overdueWords } from "../words/phrases.ts";
import type { Palette } from "./palette.ts";
import { styledParagraph } from "./rich-paragraphs.ts";
import { textRuns } from "./runs.ts";
import { cellOf, evenWidths, headerRow, pageWidth, tableOf } from "./tables.ts";

type Counts = readonly (readonly [label: string, count: number])[];

/** How much there is, how it was answered and, once anybody has reported, how far the actions have come. */
export function countsTable(counts: SnapshotCounts, palette: Palette): readonly (Paragraph | Table)[] {
  const late: Counts = counts.overdue === 0 ? [] : [[overdueWords, counts.overdue]];
  const progress = [...progressCounts(counts), ...late];
  const reported = counts.progressNotStated < counts.parts - counts.withheld || late.length > 0;
  return [
    new Paragraph({
      style: "Lead",
      keepNext: true,
      spacing: { after: 100 },
      children: textRuns(extentWords(counts)),
    }),
    tableOfCounts(answerCounts(counts), reported ? progress : [], palette),
  ];
}

/** Two rows of labels, the lower under the upper, over one of numbers. */
function tableOfCounts(answers: Counts, progress: Counts, palette: Palette): Table {
  const all = [...answers, ...progress];
  const widths = evenWidths(all.length, Math.min(pageWidth, all.length * widest));
  const groups = [
    { label: headings.answers, span: answers.length },
    { label: fieldLabels.progress, span: progress.length },
  ].filter(({ span }) => span > 0);
  const spans = groups.map(({ span }) => span);
  const over = spans.map((span) => span * (widths[0] ?? 0));
  const shading = { type: "clear", fill: palette.tint, color: "auto" } as const;
  const labels = all.map(([label], index) =>
    cellOf([styledParagraph("CellLabel", label)], widths[index] ?? 0, { shading, verticalAlign: "bottom" }),
  );
  const numbers = all.map(([, count], index) =>
    cellOf([styledParagraph("Count", count.toLocaleString("en-GB"))], widths[index] ?? 0),
  );
  const rows = [
    headerRow(
      groups.map(({ label }) => label),
      over,
      palette,
      spans,
    ),
    new TableRow({ tableHeader: true, cantSplit: true, keepNext: true, children: labels }),
    new TableRow({ cantSplit: true, children: numbers }),
  ];
  return tableOf(rows, widths, true);
}

/** No column needs more, in twentieths of a point. */
const widest = 1900;
