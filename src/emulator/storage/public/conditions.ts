import type { IncomingHttpHeaders } from "node:http";
import type { StoredObject } from "../objects/stored-object.ts";

/** What the conditional headers of a read come to (RFC 9110, 13.2.2): go on, 304, or 412. */
export function conditionOf(
  headers: IncomingHttpHeaders,
  object: StoredObject,
  etag: string,
): 200 | 304 | 412 {
  const match = headers["if-match"];
  const none = headers["if-none-match"];
  const updated = Math.floor(Date.parse(object.updated) / 1000) * 1000;
  if (match !== undefined && !names(match, etag)) return 412;
  if (match === undefined && updated > dateOf(headers["if-unmodified-since"], Number.POSITIVE_INFINITY))
    return 412;
  if (none !== undefined) return names(none, etag) ? 304 : 200;
  return updated <= dateOf(headers["if-modified-since"], Number.NEGATIVE_INFINITY) ? 304 : 200;
}

function names(header: string, etag: string): boolean {
  return header.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag);
}

function dateOf(header: string | undefined, otherwise: number): number {
  const date = Date.parse(header ?? "");
  return Number.isNaN(date) ? otherwise : date;
}
