import type { Change } from "./follow-changes.ts";
import type { Handler } from "./visit.ts";

/**
 * Something that the automation did, with the plan that it performed or why it failed. `at`: an ISO instant of
 * the emulator's clock; `by`: who or what asked.
 */
export type Deed = {
  readonly id: number;
  readonly at: string;
  readonly by: string;
  readonly kind: string;
  readonly request: unknown;
  readonly result: unknown;
};

/** The deeds since the start, and who listens to them and to the changes at the emulator. */
export type Activity = {
  readonly add: (deed: Omit<Deed, "id">) => void;
  readonly tellChange: (change: Change) => void;
  /** Streams every deed that is kept, then deeds and changes as they happen: one stream a page. */
  readonly stream: Handler;
  readonly close: () => void;
};

const kept = 200;
const heartbeatMilliseconds = 15_000;

/** Nothing has been done yet. */
export function createActivity(): Activity {
  const deeds: Deed[] = [];
  const listeners = new Set<{ readonly write: (text: string) => void; readonly end: () => void }>();
  const send = (text: string) => {
    for (const { write } of listeners) write(text);
  };
  const heartbeat = setInterval(() => send(": still here\n\n"), heartbeatMilliseconds);
  let next = 1;
  return {
    add: (deed) => {
      const told = { id: next, ...deed };
      next += 1;
      deeds.push(told);
      if (deeds.length > kept) deeds.shift();
      send(event("deed", told));
    },
    tellChange: (change) => send(event("change", change)),
    stream: ({ response }) => {
      response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
      response.write([": ready\n\n", ...deeds.map((deed) => event("deed", deed))].join(""));
      const listener = { write: (text: string) => response.write(text), end: () => response.end() };
      listeners.add(listener);
      response.on("close", () => listeners.delete(listener));
    },
    close: () => {
      clearInterval(heartbeat);
      for (const { end } of listeners) end();
    },
  };
}

function event(kind: string, data: object): string {
  return `event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`;
}
