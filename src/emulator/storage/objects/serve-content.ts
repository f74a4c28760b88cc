import { gunzipSync } from "node:zlib";
import type { Answer, Call } from "../../http/call.ts";
import { isStruct } from "../../sheets/model/struct.ts";
import { readByteRange } from "./byte-range.ts";
import { contentOf, type StoredObject } from "./stored-object.ts";

/** The content of an object with the headers that tell of it: whole, or the range that was asked for. */
export function serveContent(call: Call, object: StoredObject): Answer {
  const stored = contentOf(call, object);
  const unpacked = object.more.contentEncoding === "gzip" && !acceptsGzip(call);
  const bytes = unpacked ? gunzipSync(stored) : stored;
  const headers = {
    ...headersOf(object),
    ...(object.more.contentEncoding === undefined || unpacked
      ? {}
      : { "content-encoding": String(object.more.contentEncoding) }),
    "accept-ranges": unpacked ? "none" : "bytes",
  };
  const range = unpacked ? "all" : readByteRange(call.headers.range, bytes.length);
  if (range === "all") return { status: 200, headers, bytes };
  if (range === undefined)
    return { status: 416, headers: { "content-range": `bytes */${bytes.length}` }, bytes: Buffer.alloc(0) };
  const { start, end } = range;
  return {
    status: 206,
    headers: { ...headers, "content-range": `bytes ${start}-${end - 1}/${bytes.length}` },
    bytes: bytes.subarray(start, end),
  };
}

// what is stored packed is unpacked for whoever cannot do it, as Google does
function acceptsGzip(call: Call): boolean {
  return /\bgzip\b|\*/.test(String(call.headers["accept-encoding"] ?? ""));
}

/** What the headers of every answer about an object say. */
export function headersOf(object: StoredObject): Record<string, string> {
  const { contentDisposition, contentLanguage, cacheControl, contentEncoding, metadata } = object.more;
  const own = Object.entries(isStruct(metadata) ? metadata : {});
  return {
    "content-type": object.contentType,
    "last-modified": new Date(object.updated).toUTCString(),
    ...(typeof contentDisposition === "string" ? { "content-disposition": contentDisposition } : {}),
    ...(typeof contentLanguage === "string" ? { "content-language": contentLanguage } : {}),
    ...(typeof cacheControl === "string" ? { "cache-control": cacheControl } : {}),
    "x-goog-generation": String(object.generation),
    "x-goog-metageneration": String(object.metageneration),
    "x-goog-stored-content-encoding": typeof contentEncoding === "string" ? contentEncoding : "identity",
    "x-goog-stored-content-length": String(object.size),
    "x-goog-storage-class": "STANDARD",
    "x-goog-hash": `crc32c=${object.crc32c},md5=${object.md5Hash}`,
    ...Object.fromEntries(own.map(([name, value]) => [`x-goog-meta-${name}`, encodeURI(String(value))])),
  };
}
