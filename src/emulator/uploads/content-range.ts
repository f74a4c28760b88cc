/** What a PUT of a resumable upload brings: a question how far it got, or bytes from `start` on. */
export type ContentRange = { kind: "status" } | { kind: "bytes"; start: number; total: number | undefined };

/**
 * Reads `Content-Range`: `bytes 0-99/*`, `bytes 0-99/100`, `bytes 0-*` with either, and `bytes *` for a question.
 * Without a header the body is everything. A chunk without an end in its range is the last one.
 *
 * @param length how many bytes the body has
 * @returns undefined when it cannot be read or does not fit the body
 */
export function readContentRange(header: string | undefined, length: number): ContentRange | undefined {
  if (header === undefined) return { kind: "bytes", start: 0, total: length };
  const match = /^bytes (?:\*|(\d+)-(\d+|\*))\/(\d+|\*)$/.exec(header.trim());
  if (match === null) return undefined;
  const [, first, last, whole] = match;
  const total = whole === "*" ? undefined : Number(whole);
  // a question of a length that is known also ends an upload of nothing
  if (first === undefined) return total === 0 ? { kind: "bytes", start: 0, total } : { kind: "status" };
  const start = Number(first);
  if (last === "*") return { kind: "bytes", start, total: total ?? start + length };
  return Number(last) - start + 1 === length ? { kind: "bytes", start, total } : undefined;
}
