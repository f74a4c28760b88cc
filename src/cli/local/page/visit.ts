import type { IncomingMessage, ServerResponse } from "node:http";

/** One request to the page's server. `path`: what follows the prefix of the mount, "" or "/…". */
export type Visit = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly query: URLSearchParams;
};

/** What answers under one prefix of the page's address. */
export type Handler = (visit: Visit) => Promise<void> | void;

/** Handlers by prefix, such as "/site": the longest that fits answers. */
export type Mounts = Readonly<Record<string, Handler>>;

const mostBytes = 4_000_000;

/** The body of a request as JSON; null where it is none. Throws RangeError past four megabytes. */
export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > mostBytes) throw new RangeError("The body is too long.");
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Answers with JSON. */
export function sendJson({ response }: Visit, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}

/** Answers with a failure, in the shape in which the functions fail. */
export function sendFailure(visit: Visit, status: number, code: string, message: string): void {
  sendJson(visit, status, { error: { code, message } });
}

/** Answers with a document that may neither run nor load anything, as if it came from nowhere. */
export function sendForeignHtml({ response }: Visit, html: string): void {
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": foreignPolicy,
  });
  response.end(html);
}

// letters carry their styles with them, because mail programs read no others
const foreignPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";
