/** The letters of a column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** A cell's address as people write it; row and column are zero-based: (6, 3) is "D7". */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
