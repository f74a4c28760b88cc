/** Prints lines for people on stdout. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.map(safeForTerminal).join("\n")}\n`);
}

/** Prints one JSON object on stdout, for programs. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences from a cell must not reach a terminal.
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** A line without characters that a terminal would obey: text from a cell is data here, too. */
function safeForTerminal(line: string): string {
  return line.replaceAll(controls, "\ufffd");
}
