import { z } from "zod";
import { type Message, readMessage } from "./message.ts";

/** The messages that were sent, the newest first. */
export type Mailbox = {
  readonly list: () => Promise<readonly Message[]>;
  readonly find: (id: string) => Promise<Message | undefined>;
};

const Page = z.object({
  messages: z.array(z.object({ id: z.string() })).default([]),
  nextPageToken: z.string().optional(),
});
const Attachment = z.object({ data: z.string() });

const atOnce = 8;

/** The sent mail of one mailbox at the emulator's Gmail. Each message is fetched once: sent mail never changes. */
export function openMailbox(googleUrl: string, address: string): Mailbox {
  const read = new Map<string, Message>();
  const get = async (path: string): Promise<unknown> => {
    const headers = { authorization: `Bearer ${address}` };
    const answer = await fetch(`${googleUrl}/gmail/v1/users/me/messages${path}`, { headers });
    if (!answer.ok) throw new Error(`Gmail answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const fetchOne = async (id: string): Promise<void> => {
    const message = await readMessage(await get(`/${id}?format=full`), async (attachment) => {
      const { data } = Attachment.parse(await get(`/${id}/attachments/${attachment}`));
      return Buffer.from(data, "base64url");
    });
    read.set(id, message);
  };
  const list = async (): Promise<readonly Message[]> => {
    const ids = await sentIds(get);
    const unread = ids.filter((id) => !read.has(id));
    for (let index = 0; index < unread.length; index += atOnce)
      await Promise.all(unread.slice(index, index + atOnce).map(fetchOne));
    return ids.flatMap((id) => read.get(id) ?? []);
  };
  return { list, find: async (id) => read.get(id) ?? (await list()).find((message) => message.id === id) };
}

async function sentIds(get: (path: string) => Promise<unknown>): Promise<readonly string[]> {
  const ids: string[] = [];
  let token: string | undefined;
  do {
    const next = token === undefined ? "" : `&pageToken=${token}`;
    const page = Page.parse(await get(`?labelIds=SENT&maxResults=500${next}`));
    ids.push(...page.messages.map(({ id }) => id));
    token = page.nextPageToken;
  } while (token !== undefined);
  return ids;
}
