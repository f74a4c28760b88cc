import { HeadingLevel, Paragraph, type Table, TableRow } from "docx";
import type {
  PublishedPart,
  Snapshot,
  SnapshotPart,
  SnapshotRecommendation,
} from "../../core/model/snapshot.ts";
import { dateWords, withheldWords } from "../words/labels.ts";
import { overdueWords, recommendationWords } from "../words/phrases.ts";
import { type Column, type Columns, columnsOf, isFilled } from "./columns.ts";
import { type Grid, gridOf } from "./grid.ts";
import type { Lists } from "./lists.ts";
import type { Palette } from "./palette.ts";
import { richParagraphs, statedParagraph, styledParagraph } from "./rich-paragraphs.ts";
import { linesIn } from "./row-height.ts";
import { textRuns } from "./runs.ts";
import { labelShade } from "./styles.ts";
import { cellOf, headerRow, pageWidth, tableOf } from "./tables.ts";

/** What every row of the table needs to know. */
type Setting = {
  readonly columns: Columns;
  readonly grid: Grid;
  readonly lists: Lists;
  readonly palette: Palette;
};

/** Every recommendation under a band with its number: what its parts share, then a row, or two, for each part. */
export function recommendationTable(snapshot: Snapshot, lists: Lists, palette: Palette): Table {
  const columns = columnsOf(snapshot);
  const upper = columns.main.map(({ width }) => width);
  const lower = columns.below.length === 0 ? [] : [upper[0] ?? 0, ...columns.below.map(({ width }) => width)];
  const grid = gridOf(upper, lower);
  const setting: Setting = { columns, grid, lists, palette };
  const labels = columns.main.map(({ label }) => label);
  const rows = snapshot.recommendations.flatMap((each) => rowsOf(each, setting));
  return tableOf([headerRow(labels, upper, palette, grid.upper), ...rows], grid.widths, true);
}

function rowsOf(recommendation: SnapshotRecommendation, setting: Setting): readonly TableRow[] {
  return [
    bandRow(recommendation, setting),
    ...stemRows(recommendation, setting),
    ...recommendation.parts.flatMap((part) => partRows(part, setting)),
  ];
}

function bandRow({ number }: SnapshotRecommendation, { grid, palette }: Setting): TableRow {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    children: textRuns(recommendationWords(number)),
  });
  const shading = { type: "clear", fill: palette.tint, color: "auto" } as const;
  const band = cellOf([heading], pageWidth, { shading, columnSpan: grid.widths.length });
  return new TableRow({ cantSplit: true, keepNext: true, children: [band] });
}

function stemRows(
  { stem, stemWithheld }: SnapshotRecommendation,
  { grid, lists }: Setting,
): readonly TableRow[] {
  if (stem.length === 0 && stemWithheld === "") return [];
  const words =
    stemWithheld === "" ? richParagraphs(stem, lists) : [statedParagraph(withheldWords(stemWithheld))];
  const short = linesIn(stem, pageWidth) <= 6;
  const children = [cellOf(words, pageWidth, { columnSpan: grid.widths.length })];
  return [new TableRow({ cantSplit: short, keepNext: short, children })];
}

function partRows(part: SnapshotPart, setting: Setting): readonly TableRow[] {
  if (part.kind === "withheld") return [withheldRow(part.ref, part.reason, setting)];
  const below = setting.columns.below.some(({ field }) => field !== "ref" && isFilled(part, field));
  return below ? [mainRow(part, setting, 2), belowRow(part, setting)] : [mainRow(part, setting, 1)];
}

function withheldRow(ref: string, reason: string, { columns, grid }: Setting): TableRow {
  const first = columns.main[0]?.width ?? 0;
  const words = cellOf([statedParagraph(withheldWords(reason))], pageWidth - first, {
    columnSpan: grid.widths.length - 1,
    shading: labelShade,
  });
  return new TableRow({ cantSplit: reason.length < 1000, children: [refCell(ref, first, 1), words] });
}

/** Short rows of one part stay on one page, so that its ref is seen beside both. */
function mainRow(part: PublishedPart, setting: Setting, height: 1 | 2): TableRow {
  const { columns, grid } = setting;
  const cells = columns.main.map(({ field, width }, index) =>
    field === "ref"
      ? refCell(part.ref, width, height)
      : cellOf(wordsOf(part, field, setting), width, { columnSpan: grid.upper[index] ?? 1 }),
  );
  const short = isShort(part, columns.main);
  const keepNext = height === 2 && short && isShort(part, columns.below);
  return new TableRow({ cantSplit: short, keepNext, children: cells });
}

function belowRow(part: PublishedPart, setting: Setting): TableRow {
  const cells = setting.columns.below.map(({ field, label, width }, index) => {
    const heading = new Paragraph({ style: "CellLabel", keepNext: true, children: textRuns(label) });
    const words = field === "ref" ? [] : wordsOf(part, field, setting);
    return cellOf([heading, ...words], width, {
      columnSpan: setting.grid.lower[index + 1] ?? 1,
      shading: labelShade,
    });
  });
  return new TableRow({ cantSplit: isShort(part, setting.columns.below), children: cells });
}

function refCell(ref: string, width: number, rowSpan: number) {
  return cellOf([styledParagraph("CellRef", ref)], width, { rowSpan });
}

function wordsOf(
  part: PublishedPart,
  field: Exclude<Column["field"], "ref">,
  { lists }: Setting,
): readonly Paragraph[] {
  const value = part[field];
  if (typeof value !== "string") return richParagraphs(value, lists);
  if (field !== "actionDue") return [statedParagraph(value)];
  const late = styledParagraph("CellLate", overdueWords);
  return [statedParagraph(dateWords(value)), ...(part.overdue ? [late] : [])];
}

/** A row that fits well on a page stays whole; a longer one would leave the page before it empty. */
function isShort(part: PublishedPart, columns: readonly Column[]): boolean {
  return columns.every(({ field, width }) => field === "ref" || linesIn(part[field], width) <= 12);
}
