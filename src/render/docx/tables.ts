import {
  type ITableCellOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { type Palette, rule } from "./palette.ts";
import { styledParagraph } from "./rich-paragraphs.ts";

/** The width between the margins of a landscape A4 page, in twentieths of a point. */
export const pageWidth = 14_838;

const line = { style: "single", size: 4, color: rule } as const;
const lines = { top: line, bottom: line, left: line, right: line };
const margins = { top: 40, bottom: 40, left: 90, right: 90, marginUnitType: WidthType.DXA } as const;

/** A table across the page whose columns have these widths. Its first row is told to be its header, if it is one. */
export function tableOf(rows: readonly TableRow[], widths: readonly number[], headed: boolean): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...lines, insideHorizontal: line, insideVertical: line },
    margins,
    tableLook: { firstRow: headed, firstColumn: !headed, noHBand: true, noVBand: true },
  });
}

/** A cell of a width, which may span columns. */
export function cellOf(
  children: readonly Paragraph[],
  width: number,
  more: Omit<ITableCellOptions, "children" | "width"> = {},
): TableCell {
  return new TableCell({ ...more, children, width: { size: width, type: WidthType.DXA } });
}

/** The row of labels, which Word repeats on every page that the table reaches. */
export function headerRow(
  labels: readonly string[],
  widths: readonly number[],
  { accent }: Palette,
  spans: readonly number[] = [],
): TableRow {
  const shading = { type: "clear", fill: accent, color: "auto" } as const;
  const cells = labels.map((label, index) =>
    cellOf([styledParagraph("CellHead", label)], widths[index] ?? 0, {
      shading,
      verticalAlign: "bottom",
      columnSpan: spans[index] ?? 1,
    }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, keepNext: true, children: cells });
}

/** Widths of so many columns alike, which together fill the page. */
export function evenWidths(columns: number, width = pageWidth): readonly number[] {
  const even = Math.floor(width / columns);
  return Array.from({ length: columns }, (_, index) =>
    index === columns - 1 ? width - even * (columns - 1) : even,
  );
}
