import { invalidArgument } from "./google-error.ts";

/** One part of a multipart/related upload. */
export type Part = { contentType: string; content: Buffer };

/** Splits the body of a multipart upload. @throws GoogleError 400 when it has no boundary or no two parts */
export function multipartParts(body: Buffer, contentType: string): { metadata: Part; media: Part } {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) throw invalidArgument("Missing multipart boundary.");
  const [metadata, media] = partsBetween(body, Buffer.from(`--${boundary}`));
  if (metadata === undefined || media === undefined)
    throw invalidArgument("Multipart upload body must contain exactly two parts.");
  return { metadata, media };
}

function partsBetween(body: Buffer, mark: Buffer): Part[] {
  const parts: Part[] = [];
  let start = body.indexOf(mark);
  while (start >= 0) {
    const end = body.indexOf(mark, start + mark.length);
    if (end < 0) break;
    parts.push(partOf(body.subarray(start + mark.length, end)));
    start = end;
  }
  return parts;
}

// a part is CRLF, headers, an empty line, content, CRLF
function partOf(bytes: Buffer): Part {
  const split = bytes.indexOf("\r\n\r\n");
  const headers = bytes.subarray(0, split).toString("utf8");
  const contentType = /content-type:\s*([^\r\n]+)/i.exec(headers)?.[1] ?? "application/octet-stream";
  return { contentType: contentType.trim(), content: bytes.subarray(split + 4, bytes.length - 2) };
}
