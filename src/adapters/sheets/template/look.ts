import type { sheets_v4 } from "@googleapis/sheets";
import type { Look } from "../../../core/model/template.ts";

/** "#rrggbb" as the Sheets API wants it: parts of one. */
function colour(hex: string): sheets_v4.Schema$ColorStyle {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255,
  );
  return { rgbColor: { red, green, blue } };
}

/** A look as a cell format. Only colours, weight and slant: all that a conditional format may hold. */
export function formatOf(look: Look): sheets_v4.Schema$CellFormat {
  return {
    backgroundColorStyle: colour(look.background),
    textFormat: {
      foregroundColorStyle: colour(look.text),
      ...(look.bold && { bold: true }),
      ...(look.italic && { italic: true }),
    },
  };
}
