/** The rows of a CSV (or, with a tab, a TSV) text; quoted fields may hold separators, line ends and `""`. */
export function parseCsv(text: string, separator = ","): string[][] {
  const rows: string[][] = [[]];
  let field = "";
  let quoted = false;
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const endField = () => {
    rows.at(-1)?.push(field);
    field = "";
  };
  for (let i = 0; i < body.length; i++) {
    const char = body[i] ?? "";
    if (quoted) {
      if (char !== '"') field += char;
      else if (body[i + 1] === '"') field += body[++i];
      else quoted = false;
    } else if (char === '"' && field === "") quoted = true;
    else if (char === separator) endField();
    else if (char === "\n" || char === "\r") {
      if (char === "\r" && body[i + 1] === "\n") i++;
      endField();
      rows.push([]);
    } else field += char;
  }
  // a line end at the very end starts no row
  if (field === "" && rows.at(-1)?.length === 0) rows.pop();
  else endField();
  return rows;
}
