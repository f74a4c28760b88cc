/** A cell's place, counted from zero. */
export type Place = { readonly row: number; readonly column: number };

const letters = 26;

/** The letters of a column counted from zero: 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  const rest = Math.floor(column / letters);
  const letter = String.fromCharCode(65 + (column % letters));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** A place as people write it: "D7". */
export function placeName({ row, column }: Place): string {
  return `${columnName(column)}${row + 1}`;
}

/** Reads a place as people write it, in capitals or not, with or without dollars; null when it is none. */
export function readPlace(text: string): Place | null {
  const [, name, number] = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/iu.exec(text.trim()) ?? [];
  if (name === undefined) return null;
  return { row: Number(number) - 1, column: columnOf(name) };
}

/** The column of some letters, counted from zero. */
export function columnOf(name: string): number {
  const digits = [...name.toUpperCase()].map((letter) => letter.charCodeAt(0) - 64);
  return digits.reduce((sum, digit) => sum * letters + digit, 0) - 1;
}

/** A tab's title as a formula or a range needs it: in quotes, with quotes in it doubled. */
export function quoteTitle(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}
