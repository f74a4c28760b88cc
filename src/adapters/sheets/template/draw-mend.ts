import type { sheets_v4 } from "@googleapis/sheets";
import type { Mend } from "../../../ports/template.ts";
import { headerCell } from "./cell.ts";
import { addColour, drawMark, drawProtection, replaceColour } from "./draw.ts";
import { drawTab, tabProperties } from "./draw-tab.ts";

type Request = sheets_v4.Schema$Request;

/** The requests of one mend. */
export function drawMend(mend: Mend): readonly Request[] {
  switch (mend.kind) {
    case "add-tab":
      return [
        { addSheet: { properties: { ...tabProperties(mend.layout), sheetId: mend.tabId } } },
        ...drawTab(mend.tabId, mend.layout),
      ];
    case "hide":
      return [
        { updateSheetProperties: { properties: { sheetId: mend.tabId, hidden: true }, fields: "hidden" } },
      ];
    case "add-columns":
      return [{ appendDimension: { sheetId: mend.tabId, dimension: "COLUMNS", length: mend.count } }];
    case "write-header":
      return [
        {
          updateCells: {
            start: { sheetId: mend.tabId, rowIndex: mend.row, columnIndex: mend.column },
            rows: [{ values: [headerCell(mend.header)] }],
            fields: "userEnteredValue,userEnteredFormat,note",
          },
        },
      ];
    case "protect":
      return [drawProtection(mend.tabId, mend.protection, mend.replaces)];
    case "colour":
      return mend.replaces === null
        ? [addColour(mend.tabId, mend.colour, 0)]
        : [replaceColour(mend.tabId, mend.colour, mend.replaces)];
    case "mark":
      return [drawMark(mend.version, mend.replaces)];
  }
}
