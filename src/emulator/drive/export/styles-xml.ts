import { escapeXml, type Xml, xmlFile } from "./xml.ts";

/** The number formats of a workbook; each pattern is there once. */
export type Styles = { indexOf(pattern: string): number; xml(namespace: string): Xml };

/** Own number formats start at 164, below are those that every workbook has. */
const FIRST = 164;

/** An empty list of formats; 0 is the one of a cell without any. */
export function createStyles(): Styles {
  const patterns: string[] = [];
  return {
    indexOf(pattern) {
      if (!patterns.includes(pattern)) patterns.push(pattern);
      return patterns.indexOf(pattern) + 1;
    },
    xml(namespace) {
      const formats = patterns.map(
        (pattern, i) => `<numFmt numFmtId="${FIRST + i}" formatCode="${escapeXml(pattern)}"/>`,
      );
      const cells = patterns.map(
        (_, i) => `<xf numFmtId="${FIRST + i}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`,
      );
      const list =
        patterns.length === 0 ? "" : `<numFmts count="${patterns.length}">${formats.join("")}</numFmts>`;
      return xmlFile(
        `<styleSheet xmlns="${namespace}">${list}<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${cells.join("")}</cellXfs></styleSheet>`,
      );
    },
  };
}
