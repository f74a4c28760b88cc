import { decodeText } from "./encoded-words.ts";
import { type HeaderField, headerValue, splitMessage } from "./message-text.ts";

/** A part of a message (RFC 2045): its content is decoded, and text is UTF-8. */
export type MimePart = {
  partId: string;
  mimeType: string;
  filename: string;
  fields: HeaderField[];
  content: Buffer;
  parts: MimePart[];
};

/** Reads a whole message as a tree of parts; the root has the empty id, its children `0`, `1` and `1.0`. */
export function readParts(bytes: Buffer, partId = ""): MimePart {
  const { fields, body } = splitMessage(bytes);
  const type = headerValue(fields, "Content-Type");
  const mimeType = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(type)?.[1]?.toLowerCase() ?? "text/plain";
  const boundary = parameter(type, "boundary");
  const filename =
    parameter(headerValue(fields, "Content-Disposition"), "filename") ?? parameter(type, "name") ?? "";
  const common = { partId, mimeType, filename, fields };
  if (mimeType.startsWith("multipart/") && boundary !== undefined)
    return { ...common, content: Buffer.alloc(0), parts: childrenOf(body, boundary, partId) };
  const decoded = decode(body, headerValue(fields, "Content-Transfer-Encoding"));
  const isText = mimeType.startsWith("text/");
  return { ...common, content: isText ? inUtf8(decoded, parameter(type, "charset")) : decoded, parts: [] };
}

function childrenOf(body: string, boundary: string, partId: string): MimePart[] {
  const mark = boundary.replace(/[.*+?^$()|[\]\\{}]/g, "\\$&");
  const pieces = body.split(new RegExp(`(?:^|\\r?\\n)--${mark}(--)?[ \\t]*(?:\\r?\\n|$)`));
  const children: MimePart[] = [];
  // the split keeps the closing dashes at every second place; what stands after them is no part
  for (let i = 2; i < pieces.length && pieces[i - 1] === undefined; i += 2) {
    const id = `${partId === "" ? "" : `${partId}.`}${children.length}`;
    children.push(readParts(Buffer.from(pieces[i] ?? "", "latin1"), id));
  }
  return children;
}

function decode(body: string, encoding: string): Buffer {
  if (/^base64$/i.test(encoding)) return Buffer.from(body, "base64");
  if (/^quoted-printable$/i.test(encoding)) return Buffer.from(fromQuotedPrintable(body), "latin1");
  return Buffer.from(body, "latin1");
}

function fromQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function inUtf8(bytes: Buffer, charset = "utf-8"): Buffer {
  if (/^(utf-?8|us-ascii)$/i.test(charset)) return bytes;
  const text = decodeText(bytes, charset);
  return text === undefined ? bytes : Buffer.from(text, "utf8");
}

function parameter(value: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;]+))`, "i").exec(value);
  return match?.[1]?.replace(/\\(.)/g, "$1") ?? match?.[2];
}
