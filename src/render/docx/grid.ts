/**
 * Two rows of cells whose edges do not meet, on the one grid that a table has: the widths of the grid's columns,
 * and how many of them each cell spans.
 */
export type Grid = {
  readonly widths: readonly number[];
  readonly upper: readonly number[];
  readonly lower: readonly number[];
};

/** The grid of two rows of cells of these widths; `lower` may be empty. Both begin at the left edge. */
export function gridOf(upper: readonly number[], lower: readonly number[]): Grid {
  const edges = [...new Set([...edgesOf(upper), ...edgesOf(lower)])].toSorted((one, other) => one - other);
  return {
    widths: edges.map((edge, index) => edge - (edges[index - 1] ?? 0)),
    upper: spansOf(edgesOf(upper), edges),
    lower: spansOf(edgesOf(lower), edges),
  };
}

function edgesOf(widths: readonly number[]): readonly number[] {
  let edge = 0;
  return widths.map((width) => {
    edge += width;
    return edge;
  });
}

function spansOf(ends: readonly number[], edges: readonly number[]): readonly number[] {
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    return edges.filter((edge) => edge > start && edge <= end).length;
  });
}
