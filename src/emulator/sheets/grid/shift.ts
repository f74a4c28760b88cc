import type { Span } from "../model/range.ts";

/** A change of a dimension: indices are zero-based, `to` is counted before anything moves. */
export type Shift =
  | { kind: "insert"; at: number; count: number }
  | { kind: "delete"; start: number; end: number }
  | { kind: "move"; start: number; end: number; to: number };

/** Where an index goes; undefined when it is deleted. */
export function shiftIndex(shift: Shift, index: number): number | undefined {
  switch (shift.kind) {
    case "insert":
      return index >= shift.at ? index + shift.count : index;
    case "delete":
      if (index >= shift.end) return index - (shift.end - shift.start);
      return index < shift.start ? index : undefined;
    case "move":
      return movedIndex(shift, index);
  }
}

function movedIndex({ start, end, to }: { start: number; end: number; to: number }, index: number): number {
  const count = end - start;
  const inside = index >= start && index < end;
  if (to >= end) {
    if (inside) return index + (to - end);
    return index >= end && index < to ? index - count : index;
  }
  if (inside) return index - (start - to);
  return index >= to && index < start ? index + count : index;
}

/**
 * Where a run of rows or columns goes: an insert inside it makes it longer, a delete shorter, and it is
 * undefined once nothing of it is left. A moved block that lies wholly in the run, or holds it wholly,
 * moves as people expect; otherwise the run keeps its place.
 */
export function shiftSpan(shift: Shift, span: Span): Span | undefined {
  switch (shift.kind) {
    case "insert":
      if (span.start >= shift.at) return { start: span.start + shift.count, end: span.end + shift.count };
      return shift.at < span.end ? { start: span.start, end: span.end + shift.count } : span;
    case "delete":
      return deletedSpan(shift, span);
    case "move":
      return movedSpan(shift, span);
  }
}

function deletedSpan({ start, end }: Span, span: Span): Span | undefined {
  const pulled = (index: number) => (index <= start ? index : Math.max(start, index - (end - start)));
  const result = { start: pulled(span.start), end: pulled(span.end) };
  return result.end > result.start ? result : undefined;
}

function movedSpan(shift: { start: number; end: number; to: number }, span: Span): Span {
  if (span.end === Number.POSITIVE_INFINITY) return span;
  const first = movedIndex(shift, span.start);
  const last = movedIndex(shift, span.end - 1);
  return last - first === span.end - 1 - span.start ? { start: first, end: last + 1 } : span;
}
