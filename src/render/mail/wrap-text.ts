const columns = 72;

/** Breaks text between words into lines of at most 72 columns; further lines start with `indent`. */
export function wrapText(text: string, indent = ""): string {
  const start = /^ */u.exec(text)?.[0] ?? "";
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(" ")) {
    const lead = lines.length === 0 ? start : indent;
    if (line !== "" && lead.length + line.length + 1 + word.length > columns) {
      lines.push(`${lead}${line}`);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, `${lines.length === 0 ? start : indent}${line}`].join("\n");
}
