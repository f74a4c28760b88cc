import { z } from "zod";

/** A message as its reader would see it. `at`: ISO instant; `html` is "" where there is only text. */
export type Message = {
  readonly id: string;
  readonly at: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly content: Buffer }[];
};

type Part = {
  readonly mimeType: string;
  readonly filename: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: { readonly data?: string | undefined; readonly attachmentId?: string | undefined };
  readonly parts: readonly Part[];
};

const Part: z.ZodType<Part> = z.object({
  mimeType: z.string(),
  filename: z.string(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  body: z.object({ data: z.string().optional(), attachmentId: z.string().optional() }),
  parts: z.lazy(() => z.array(Part)).default([]),
});

const GmailMessage = z.object({ id: z.string(), internalDate: z.string(), payload: Part });

/**
 * A message of Gmail's API (format full), with the contents of its attachments fetched.
 *
 * Source: https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages
 */
export async function readMessage(
  json: unknown,
  fetchAttachment: (id: string) => Promise<Buffer>,
): Promise<Message> {
  const { id, internalDate, payload } = GmailMessage.parse(json);
  const parts = everyPart(payload);
  const headers = payload.headers.map(({ name, value }) => ({ name, value: decodeWords(value) }));
  const named = parts.filter(({ body }) => body.attachmentId !== undefined);
  return {
    id,
    at: new Date(Number(internalDate)).toISOString(),
    to: readAddress(headerOf(headers, "to")),
    subject: headerOf(headers, "subject"),
    headers,
    text: textOf(parts, "text/plain"),
    html: textOf(parts, "text/html"),
    attachments: await Promise.all(
      named.map(async ({ filename, mimeType, body }) => ({
        name: filename,
        type: mimeType,
        content: await fetchAttachment(body.attachmentId ?? ""),
      })),
    ),
  };
}

function everyPart(part: Part): readonly Part[] {
  return [part, ...part.parts.flatMap(everyPart)];
}

function textOf(parts: readonly Part[], type: string): string {
  const part = parts.find(({ mimeType, filename }) => mimeType === type && filename === "");
  return Buffer.from(part?.body.data ?? "", "base64url").toString("utf8");
}

function headerOf(headers: Message["headers"], name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name)?.value ?? "";
}

function readAddress(text: string): Message["to"] {
  const [, name = "", address = text] = /^"?([^"<]*?)"?\s*<([^>]+)>$/u.exec(text.trim()) ?? [];
  return { name, address };
}

/** Text of a header with its encoded words read (RFC 2047); UTF-8 is the only set that we send. */
export function decodeWords(text: string): string {
  return text
    .replaceAll(/(=\?[^?]+\?[bq]\?[^?]*\?=)\s+(?==\?)/giu, "$1")
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/giu, (_, kind: string, body: string) =>
      kind.toLowerCase() === "b" ? Buffer.from(body, "base64").toString("utf8") : decodeQuoted(body),
    );
}

function decodeQuoted(text: string): string {
  const bytes = text
    .replaceAll("_", " ")
    .replaceAll(/=([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
