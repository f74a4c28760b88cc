import { badMail } from "../errors.ts";
import type { HeaderField } from "../mime/message-text.ts";
import { type MimePart, readParts } from "../mime/parts.ts";
import type { StoredMessage } from "./stored-message.ts";

/** How much of a message is asked for. */
export type Format = "minimal" | "metadata" | "full" | "raw";

const FORMATS: readonly Format[] = ["minimal", "metadata", "full", "raw"];

/** The format of a query; `full` where none is given. @throws GoogleError 400 */
export function formatOf(query: URLSearchParams): Format {
  const text = query.get("format") ?? "full";
  const format = FORMATS.find((one) => one === text.toLowerCase());
  if (format === undefined) throw badMail(`Invalid value at 'format': "${text}"`);
  return format;
}

/**
 * The Message resource. Header values are as in the message, encoded words (RFC 2047) included.
 *
 * Source: https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages#Message
 */
export function writeMessage(
  message: StoredMessage,
  format: Format,
  only: readonly string[],
): Record<string, unknown> {
  const common = {
    id: message.id,
    threadId: message.thread,
    labelIds: message.labels,
    snippet: message.snippet,
    sizeEstimate: message.raw.length,
    historyId: String(message.history),
    internalDate: String(message.at),
  };
  if (format === "minimal") return common;
  if (format === "raw") return { ...common, raw: base64(message.raw) };
  const root = readParts(message.raw);
  const payload = format === "full" ? writePart(root) : writeHead(root, only);
  return { ...common, payload };
}

function writeHead({ mimeType, fields }: MimePart, only: readonly string[]): Record<string, unknown> {
  const names = only.map((name) => name.toLowerCase());
  const wanted =
    names.length === 0 ? fields : fields.filter(({ name }) => names.includes(name.toLowerCase()));
  return { mimeType, ...(wanted.length === 0 ? {} : { headers: headersOf(wanted) }) };
}

// what has a name is an attachment, and fetched by its id
function writePart(part: MimePart): Record<string, unknown> {
  const { partId, mimeType, filename, content, parts } = part;
  const data = content.length === 0 ? {} : { data: base64(content) };
  const rest = filename === "" ? data : { attachmentId: attachmentIdOf(part) };
  return {
    partId,
    mimeType,
    filename,
    headers: headersOf(part.fields),
    body: { ...rest, size: content.length },
    ...(parts.length === 0 ? {} : { parts: parts.map(writePart) }),
  };
}

/** The id under which the content of a part can be fetched. */
export function attachmentIdOf({ partId }: MimePart): string {
  return `ANGj${Buffer.from(`part ${partId}`).toString("base64url")}`;
}

function headersOf(fields: readonly HeaderField[]): { name: string; value: string }[] {
  return fields.map(({ name, value }) => ({ name, value }));
}

/** Bytes as Gmail writes them, padding included. */
export function base64(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("+", "-").replaceAll("/", "_");
}
