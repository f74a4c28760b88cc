import type { gmail_v1 } from "googleapis/build/src/apis/gmail/v1.js";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { PortError } from "../../ports/port-error.ts";
import { retrying } from "../google/retrying.ts";

const Page = z.object({
  messages: z.array(z.object({ id: z.string() })).default([]),
  nextPageToken: z.string().optional(),
});

/** A message as Gmail gives it: with its headers, or with all of its bytes. */
export const GmailMessage = z.object({
  id: z.string(),
  internalDate: z.coerce.number().default(0),
  raw: z.string().default(""),
  payload: z
    .object({
      headers: z.array(z.object({ name: z.string().default(""), value: z.string().default("") })).default([]),
    })
    .default({ headers: [] }),
});
export type GmailMessage = z.infer<typeof GmailMessage>;

/** What is asked of each message: `headers` named ones only, or everything. */
export type Detail = { readonly headers: readonly string[] };

const pageSize = 100;
const mostPages = 30;

/**
 * The messages of a label since an instant, newest first as Gmail lists them. The list is that of the label
 * and not a search, whose index lags behind. Throws PortError "unreachable" where there are more messages
 * than it is sensible to read.
 */
export async function* messagesSince(
  client: gmail_v1.Gmail,
  labelId: string,
  since: Temporal.Instant,
  { headers }: Detail,
): AsyncGenerator<GmailMessage> {
  let pageToken: string | undefined;
  for (let page = 1; page <= mostPages; page += 1) {
    const { messages, nextPageToken } = await listPage(client, labelId, pageToken);
    for (const { id } of messages) {
      const message = await getMessage(client, id, headers);
      if (message.internalDate < since.epochMilliseconds) return;
      yield message;
    }
    if (nextPageToken === undefined) return;
    pageToken = nextPageToken;
  }
  throw new PortError(
    "unreachable",
    `more than ${pageSize * mostPages} messages in ${labelId} since ${since}`,
  );
}

async function listPage(
  client: gmail_v1.Gmail,
  labelId: string,
  pageToken: string | undefined,
): Promise<z.infer<typeof Page>> {
  const next = pageToken === undefined ? {} : { pageToken };
  const { data } = await retrying("read", () =>
    client.users.messages.list({ userId: "me", labelIds: [labelId], maxResults: pageSize, ...next }),
  );
  return Page.parse(data);
}

/** One message: just these headers. */
async function getMessage(
  client: gmail_v1.Gmail,
  id: string,
  headers: readonly string[],
): Promise<GmailMessage> {
  const metadataHeaders = [...headers];
  const { data } = await retrying("read", () =>
    client.users.messages.get({ userId: "me", id, format: "metadata", metadataHeaders }),
  );
  return GmailMessage.parse(data);
}

/** The whole of a message as RFC 5322 text. */
export async function textOfMessage(client: gmail_v1.Gmail, id: string): Promise<string> {
  const { data } = await retrying("read", () =>
    client.users.messages.get({ userId: "me", id, format: "raw" }),
  );
  return Buffer.from(GmailMessage.parse(data).raw, "base64url").toString("utf8");
}

/** The value of a header; "" where there is none. */
export function headerOf({ payload }: GmailMessage, name: string): string {
  return payload.headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value ?? "";
}
