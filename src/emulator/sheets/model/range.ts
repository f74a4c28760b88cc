/** The API's GridRange: half-open, zero-based; an absent side is unbounded, an absent sheetId is 0. */
export type GridRange = {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
};

/** A rectangle with all four sides known: rows `top` to `bottom - 1`, columns `left` to `right - 1`. */
export type Area = { top: number; left: number; bottom: number; right: number };

/** Which way a dimension runs. */
export type Dimension = "ROWS" | "COLUMNS";

/** A run of whole rows or columns, half-open. */
export type Span = { start: number; end: number };

/** The rectangle of the range inside a grid of this size; sides outside are pulled in. */
export function areaOf(range: GridRange, rows: number, columns: number): Area {
  const clip = (value: number | undefined, max: number, otherwise: number) =>
    Math.max(0, Math.min(value ?? otherwise, max));
  return {
    top: clip(range.startRowIndex, rows, 0),
    bottom: clip(range.endRowIndex, rows, rows),
    left: clip(range.startColumnIndex, columns, 0),
    right: clip(range.endColumnIndex, columns, columns),
  };
}

/** Whether the two rectangles share a cell. */
export function intersects(a: Area, b: Area): boolean {
  return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

/** The range as the API echoes it: `sheetId` 0 is left out, sides that were given are kept even when 0. */
export function echoRange(range: GridRange): GridRange {
  const { sheetId, ...sides } = range;
  return sheetId === undefined || sheetId === 0 ? sides : { sheetId, ...sides };
}

/** The range of a rectangle on a sheet. */
export function rangeOf(sheetId: number, area: Area): GridRange {
  return {
    sheetId,
    startRowIndex: area.top,
    endRowIndex: area.bottom,
    startColumnIndex: area.left,
    endColumnIndex: area.right,
  };
}
