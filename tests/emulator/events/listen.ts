/** One message of a stream of Server-Sent Events. */
export type Message = { id?: string; event?: string; data: Record<string, unknown> };

/** What is heard at a stream, comments apart. */
export type Listening = { messages: Message[]; comments: string[]; ended: Promise<void>; stop(): void };

/** Listens to the emulator's changes. */
export async function listen(url: string, query = "", lastEventId?: string): Promise<Listening> {
  const controller = new AbortController();
  const headers: Record<string, string> = lastEventId === undefined ? {} : { "last-event-id": lastEventId };
  const response = await fetch(`${url}/_emulator/events${query}`, { headers, signal: controller.signal });
  const messages: Message[] = [];
  const comments: string[] = [];
  const ended = readAll(response, (block) => {
    if (block.startsWith(":")) comments.push(block.slice(2));
    else messages.push(messageOf(block));
  });
  return { messages, comments, ended, stop: () => controller.abort() };
}

async function readAll(response: Response, take: (block: string) => void): Promise<void> {
  let text = "";
  try {
    for await (const bytes of response.body ?? []) {
      text += new TextDecoder().decode(bytes);
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      blocks.forEach(take);
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function messageOf(block: string): Message {
  const fields = Object.fromEntries(
    block.split("\n").map((line) => {
      const [name = "", value = ""] = line.split(/: (.*)/s);
      return [name, value];
    }),
  );
  return { ...fields, data: JSON.parse(fields.data ?? "{}") };
}
