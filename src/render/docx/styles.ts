import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import { grey, ink, muted, type Palette, warning } from "./palette.ts";

const font = "Arial";

/** Half points, as Word counts the size of letters. */
function points(size: number): number {
  return size * 2;
}

/** The styles of a document. Outline levels are said aloud: the built-in headings of the library have none. */
export function stylesOf({ accent }: Palette): IStylesOptions {
  const bold = { bold: true, color: accent };
  return {
    default: {
      document: {
        run: { font, size: points(10.5), color: ink, language: { value: "en-GB" } },
        paragraph: { spacing: { after: 100, line: 259, lineRule: "auto" } },
      },
      title: {
        run: { ...bold, font, size: points(22) },
        paragraph: { keepNext: true, spacing: { before: 0, after: 80 } },
      },
      heading1: {
        run: { ...bold, font, size: points(14) },
        paragraph: { outlineLevel: 0, keepNext: true, spacing: { before: 240, after: 100 } },
      },
      heading2: {
        run: { ...bold, font, size: points(11) },
        paragraph: { outlineLevel: 1, keepNext: true, spacing: { before: 40, after: 40 } },
      },
      hyperlink: { run: { color: accent, underline: { type: "single" } } },
    },
    paragraphStyles: [...pageStyles(accent), ...cellStyles],
  };
}

const edge = { style: "single", size: 4, color: warning, space: 5 } as const;

function pageStyles(accent: string): readonly IParagraphStyleOptions[] {
  return [
    style("Council", { size: points(14), bold: true, color: accent }, { after: 160 }),
    style("Kind", { size: points(12), color: muted }, { before: 60, after: 20 }),
    style("Lead", { size: points(10.5) }, { after: 40 }),
    style("Running", { size: points(8.5), color: muted }, { after: 0 }),
    {
      ...style("Draft", { size: points(12), bold: true, color: "FFFFFF" }, { after: 160 }),
      paragraph: {
        spacing: { before: 0, after: 160 },
        shading: { type: "clear", fill: warning, color: "auto" },
        border: { top: edge, bottom: edge, left: edge, right: edge },
        indent: { left: 120, right: 120 },
        keepNext: true,
      },
    },
  ];
}

const cell = { before: 20, after: 60 };

const cellStyles: readonly IParagraphStyleOptions[] = [
  style("Cell", { size: points(9.5) }, cell),
  style("CellItem", { size: points(9.5) }, { ...cell, after: 30 }),
  style("CellQuiet", { size: points(9.5), color: muted }, cell),
  style("CellLabel", { size: points(9), bold: true, color: muted }, { before: 20, after: 20 }),
  style("CellHead", { size: points(9), bold: true, color: "FFFFFF" }, { before: 40, after: 40 }),
  style("CellLate", { size: points(9.5), bold: true, color: warning }, cell),
  style("CellRef", { size: points(9.5), bold: true }, cell),
  style("Count", { size: points(16), bold: true }, { before: 20, after: 20 }),
  style("AfterTable", { size: points(4) }, { before: 0, after: 0 }),
];

function style(
  id: string,
  run: NonNullable<IParagraphStyleOptions["run"]>,
  spacing: { readonly before?: number; readonly after: number },
): IParagraphStyleOptions {
  return { id, name: id, basedOn: "Normal", quickFormat: true, run, paragraph: { spacing } };
}

/** How a cell that carries a label, rather than an answer, is shaded. */
export const labelShade = { type: "clear", fill: grey, color: "auto" } as const;
