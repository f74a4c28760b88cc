/** The bytes of a Range header: `start` to `end - 1`, or `undefined` for a range that is nowhere in the content. */
export type ByteRange = { start: number; end: number } | undefined;

/**
 * Reads `bytes=0-99`, `bytes=100-` and `bytes=-100`.
 *
 * @returns "all" without a header, or for one that asks for several ranges or cannot be read
 */
export function readByteRange(header: string | undefined, size: number): ByteRange | "all" {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  const [, first = "", last = ""] = match ?? [];
  if (match === null || (first === "" && last === "")) return "all";
  if (first === "") {
    const start = Math.max(0, size - Number(last));
    return Number(last) === 0 || size === 0 ? undefined : { start, end: size };
  }
  const start = Number(first);
  const end = last === "" ? size : Math.min(Number(last) + 1, size);
  if (last !== "" && Number(last) < start) return "all";
  return start >= size ? undefined : { start, end };
}
