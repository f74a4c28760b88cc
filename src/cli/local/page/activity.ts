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

/** The deeds since the start, and who listens to them. */
export type Activity = {
  readonly add: (deed: Omit<Deed, "id">) => void;
  /** Streams every deed that is kept, then each as it happens. */
  readonly stream: Handler;
  readonly close: () => void;
};

const kept = 200;

/** Nothing has been done yet. */
export function createActivity(): Activity {
  const deeds: Deed[] = [];
  const listeners = new Set<{ readonly tell: (deed: Deed) => void; readonly end: () => void }>();
  let next = 1;
  return {
    add: (deed) => {
      const told = { id: next, ...deed };
      next += 1;
      deeds.push(told);
      if (deeds.length > kept) deeds.shift();
      for (const { tell } of listeners) tell(told);
    },
    stream: ({ request, response }) => {
      response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
      const tell = (deed: Deed) => response.write(`id: ${deed.id}\ndata: ${JSON.stringify(deed)}\n\n`);
      response.write(": ready\n\n");
      const last = Number(request.headers["last-event-id"] ?? 0);
      for (const deed of deeds) if (deed.id > last) tell(deed);
      const listener = { tell, end: () => response.end() };
      listeners.add(listener);
      response.on("close", () => listeners.delete(listener));
    },
    close: () => {
      for (const { end } of listeners) end();
    },
  };
}
