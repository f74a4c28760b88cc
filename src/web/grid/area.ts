import { type Place, placeName } from "./a1.ts";

/** A rectangle of cells, counted from zero; bottom and right are the first that are outside. */
export type Area = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** How many rows and columns a tab has. */
export type Size = { readonly rows: number; readonly columns: number };

/** The smallest area that holds both cells. */
export function areaBetween(one: Place, other: Place): Area {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row) + 1,
    right: Math.max(one.column, other.column) + 1,
  };
}

export function isInArea({ top, left, bottom, right }: Area, { row, column }: Place): boolean {
  return row >= top && row < bottom && column >= left && column < right;
}

export function countCells({ top, left, bottom, right }: Area): number {
  return (bottom - top) * (right - left);
}

/** Every place of an area, row by row. */
export function placesIn({ top, left, bottom, right }: Area): readonly Place[] {
  const columns = Array.from({ length: right - left }, (_, index) => left + index);
  return Array.from({ length: bottom - top }, (_, index) =>
    columns.map((column) => ({ row: top + index, column })),
  ).flat();
}

/** The area that begins at `place` and is as large as these rows, cut at the edges of the tab. */
export function areaFor(place: Place, rows: readonly (readonly string[])[], size: Size): Area {
  const width = Math.max(...rows.map(({ length }) => length), 1);
  return {
    top: place.row,
    left: place.column,
    bottom: Math.min(place.row + Math.max(rows.length, 1), size.rows),
    right: Math.min(place.column + width, size.columns),
  };
}

/** An area as people write it: "B2:D5", or "B2" for a single cell. */
export function areaName(area: Area): string {
  const first = placeName({ row: area.top, column: area.left });
  if (countCells(area) === 1) return first;
  return `${first}:${placeName({ row: area.bottom - 1, column: area.right - 1 })}`;
}

/** The nearest place inside the tab. */
export function clampPlace({ row, column }: Place, { rows, columns }: Size): Place {
  return {
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  };
}

/**
 * Where Ctrl and an arrow lead: to the end of the filled cells, or over the blank ones to the next filled cell
 * or the edge. `step` is one of the four directions.
 */
export function edgeFrom(from: Place, step: Place, size: Size, isFilled: (place: Place) => boolean): Place {
  const next = (place: Place) => ({ row: place.row + step.row, column: place.column + step.column });
  const isInside = ({ row, column }: Place) =>
    row >= 0 && column >= 0 && row < size.rows && column < size.columns;
  let place = from;
  const alongFilled = isFilled(from) && isInside(next(from)) && isFilled(next(from));
  while (isInside(next(place))) {
    if (alongFilled && !isFilled(next(place))) return place;
    place = next(place);
    if (!alongFilled && isFilled(place)) return place;
  }
  return place;
}
