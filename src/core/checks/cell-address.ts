/** A cell's address as people write it; column is zero-based, row is the row of the sheet: (3, 7) is "D7". */
export function cellAddress(column: number, row: number): string {
  return `${letters(column)}${row}`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? letters(rest) : "") + String.fromCharCode(65 + (column % 26));
}
