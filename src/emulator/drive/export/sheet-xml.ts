import { columnLetters } from "../../sheets/a1/columns.ts";
import { errorText } from "../../sheets/formats/display-text.ts";
import { type SeenCell, seeCell, usedColumns, usedSize, type View } from "../../sheets/grid/view.ts";
import type { Sheet } from "../../sheets/model/spreadsheet.ts";
import { textOf } from "../../sheets/model/struct.ts";
import type { Styles } from "./styles-xml.ts";
import { escapeXml, type Xml, xmlFile } from "./xml.ts";

/** One tab as a worksheet; texts stand in their cells, there is no table of shared ones. */
export function sheetXml(view: View, sheet: Sheet, styles: Styles, namespace: string): Xml {
  const rows: string[] = [];
  for (let row = 0; row < usedSize(view, sheet).rows; row++) {
    const cells: string[] = [];
    for (let column = 0; column < usedColumns(view, sheet, row); column++)
      cells.push(cellXml(seeCell(view, sheet, row, column), `${columnLetters(column)}${row + 1}`, styles));
    const written = cells.join("");
    if (written !== "") rows.push(`<row r="${row + 1}">${written}</row>`);
  }
  const merges = sheet.merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${columnLetters(left)}${top + 1}:${columnLetters(right - 1)}${bottom}"/>`,
  );
  const merged =
    merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
  return xmlFile(
    `<worksheet xmlns="${namespace}"><sheetData>${rows.join("")}</sheetData>${merged}</worksheet>`,
  );
}

function cellXml({ cell, effective, numberFormat }: SeenCell, place: string, styles: Styles): string {
  if (effective === undefined && cell?.userEnteredValue === undefined) return "";
  const pattern = textOf(numberFormat?.pattern);
  const style = pattern === "" ? "" : ` s="${styles.indexOf(pattern)}"`;
  const typed = cell?.userEnteredValue?.formulaValue;
  const formula = typed === undefined ? "" : `<f>${escapeXml(typed.replace(/^=/, ""))}</f>`;
  const { numberValue, boolValue, errorValue, stringValue = "" } = effective ?? {};
  const value = (type: string, text: string) =>
    `<c r="${place}"${style}${type}>${formula}<v>${escapeXml(text)}</v></c>`;
  if (numberValue !== undefined) return value("", String(numberValue));
  if (boolValue !== undefined) return value(' t="b"', boolValue ? "1" : "0");
  if (errorValue !== undefined) return value(' t="e"', errorText(errorValue));
  if (formula !== "") return value(' t="str"', stringValue);
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(stringValue)}</t></is></c>`;
}
