import type { ServerResponse } from "node:http";
import type { Answer, Call } from "../http/call.ts";
import { type ChangeEvent, eventOf } from "./event.ts";

/** Milliseconds between signs of life, which keep proxies from closing the stream. */
const HEARTBEAT_MS = 15_000;

// who falls this many bytes behind is cut off, and comes back with its last id; the whole log is less
const BEHIND = 8_000_000;

/**
 * The changes as Server-Sent Events (https://html.spec.whatwg.org/multipage/server-sent-events.html): from now
 * on, or after the id in `Last-Event-ID`. `?file=` keeps to one file; `event: missed` says that changes in
 * between are no longer kept.
 */
export function streamEvents(call: Call): Answer {
  return {
    status: 200,
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" },
    stream: (response) => follow(call, response),
  };
}

function follow(call: Call, response: ServerResponse): void {
  const file = call.query.get("file");
  const tell = (event: ChangeEvent) => {
    if (file !== null && event.file !== file) return;
    response.write(`id: ${event.id}\ndata: ${JSON.stringify(event)}\n\n`);
    if (response.writableLength > BEHIND) response.destroy();
  };
  response.write(": ready\n\n");
  replay(call, response, tell);
  const stop = call.emulator.events.listen({ tell, end: () => response.end() });
  const every = Number(call.query.get("heartbeatMs") ?? HEARTBEAT_MS);
  const heartbeat = setInterval(() => response.write(": still here\n\n"), Math.max(every, 10));
  response.once("close", () => {
    stop();
    clearInterval(heartbeat);
  });
}

function replay(call: Call, response: ServerResponse, tell: (event: ChangeEvent) => void): void {
  const last = call.headers["last-event-id"] ?? call.query.get("lastEventId");
  if (last === null || !/^\d+$/.test(String(last))) return;
  const { store } = call.emulator;
  const rows = store.all("SELECT * FROM events WHERE id > ? ORDER BY id", Number(last));
  const first = Number(rows[0]?.id ?? Number(last) + 1);
  if (first > Number(last) + 1) response.write(`event: missed\ndata: {"until":${first - 1}}\n\n`);
  for (const row of rows) tell(eventOf(row));
}
