/**
 * The rows and cells of the first table in HTML from a clipboard, or null where there is none. The document that it
 * is read into runs nothing and loads nothing. A cell that spans others stands in the first of its places.
 */
export function readHtmlTable(html: string): readonly (readonly string[])[] | null {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return null;
  const rows: string[][] = [];
  for (const [top, line] of [...table.rows].entries()) {
    rows[top] ??= [];
    let column = 0;
    for (const cell of line.cells) {
      while (rows[top][column] !== undefined) column += 1;
      for (let down = 0; down < Math.max(cell.rowSpan, 1); down += 1)
        for (let across = 0; across < Math.max(cell.colSpan, 1); across += 1) {
          const text = down === 0 && across === 0 ? textIn(cell) : "";
          const spanned = rows[top + down] ?? [];
          spanned[column + across] = text;
          rows[top + down] = spanned;
        }
    }
  }
  return rows.slice(0, table.rows.length).map((cells) => Array.from(cells, (text) => text ?? ""));
}

const blocks = new Set(["P", "DIV", "LI", "TR", "H1", "H2", "H3"]);

/** The text of a cell with its line breaks: those of the markup itself are only spaces. */
function textIn(node: Node): string {
  const lines = [...node.childNodes].map((child) => {
    if (child.nodeType === Node.TEXT_NODE) return (child.textContent ?? "").replaceAll(/[ \t\r\n]+/gu, " ");
    if (child.nodeName === "BR") return "\n";
    return blocks.has(child.nodeName) ? `\n${textIn(child)}\n` : textIn(child);
  });
  return lines
    .join("")
    .replaceAll(/ ?\n+ ?/gu, (breaks) => (breaks.includes("\n\n") ? "\n" : breaks.trim() || "\n"))
    .trim();
}

/** A table for the clipboard of another spreadsheet. Its text is only text. */
export function writeHtmlTable(rows: readonly (readonly string[])[]): string {
  const table = document.createElement("table");
  for (const cells of rows) {
    const line = table.insertRow();
    for (const text of cells) {
      const cell = line.insertCell();
      for (const [index, part] of text.split("\n").entries()) {
        if (index > 0) cell.append(document.createElement("br"));
        cell.append(part);
      }
    }
  }
  return table.outerHTML;
}
