import type { View } from "../../sheets/grid/view.ts";
import { sheetXml } from "./sheet-xml.ts";
import { createStyles } from "./styles-xml.ts";
import { escapeXml, type Xml, xmlFile } from "./xml.ts";
import { zip } from "./zip.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The spreadsheet as an Office Open XML workbook (ECMA-376): values, formulas, number formats, merges, hidden tabs. */
export function writeXlsx(view: View): Buffer {
  const { sheets } = view.book;
  const styles = createStyles();
  const pages = sheets.map((sheet) => sheetXml(view, sheet, styles, MAIN));
  return zip([
    { name: "[Content_Types].xml", text: contentTypes(sheets.length) },
    { name: "_rels/.rels", text: relationships([["officeDocument", "xl/workbook.xml"]]) },
    { name: "xl/workbook.xml", text: workbook(view) },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: relationships([
        ...sheets.map((_, i): [string, string] => ["worksheet", `worksheets/sheet${i + 1}.xml`]),
        ["styles", "styles.xml"],
      ]),
    },
    { name: "xl/styles.xml", text: styles.xml(MAIN) },
    ...pages.map((text, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, text })),
  ]);
}

function contentTypes(count: number): Xml {
  const part = (name: string, type: string) =>
    `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`;
  const pages = Array.from({ length: count }, (_, i) =>
    part(`/xl/worksheets/sheet${i + 1}.xml`, "worksheet"),
  );
  return xmlFile(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("/xl/workbook.xml", "sheet.main")}${part("/xl/styles.xml", "styles")}${pages.join("")}</Types>`,
  );
}

function relationships(all: [type: string, target: string][]): Xml {
  const each = all.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return xmlFile(`<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`);
}

function workbook({ book }: View): Xml {
  const tabs = book.sheets.map(({ properties: { title, hidden } }, i) => {
    const state = hidden === true ? ' state="hidden"' : "";
    return `<sheet name="${escapeXml(title.slice(0, 31))}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  return xmlFile(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join("")}</sheets></workbook>`,
  );
}
