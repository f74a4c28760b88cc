/** Why the server did not do what was asked: in its words. `status` 0: it did not answer at all. */
export class AskError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = "AskError";
    this.status = status;
  }
}

/** How to ask: `who` is the address in whose name Google is asked. */
export type Asking = { readonly method?: string; readonly body?: unknown; readonly who?: string };

/** Asks the page's own server for JSON; throws AskError. */
export async function ask<Answer>(path: string, { method, body, who }: Asking = {}): Promise<Answer> {
  const headers = {
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(who === undefined ? {} : { authorization: `Bearer ${who}` }),
  };
  const answer = await send(path, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (answer.ok) return JSON.parse(text);
  throw new AskError(answer.status, messageIn(text));
}

async function send(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, request);
  } catch {
    throw new AskError(0, "The connection is lost.");
  }
}

function messageIn(text: string): string {
  try {
    return JSON.parse(text).error.message;
  } catch {
    return text;
  }
}
