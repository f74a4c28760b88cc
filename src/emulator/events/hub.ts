import type { ChangeEvent } from "./event.ts";

/** Who listens: told of each change, and of the end. */
export type Listener = { tell(event: ChangeEvent): void; end(): void };

/** Passes changes on to all who listen. */
export type EventHub = {
  publish(event: ChangeEvent): void;
  /** @returns how to stop listening */
  listen(listener: Listener): () => void;
  close(): void;
};

/** Nobody listens yet. */
export function createEventHub(): EventHub {
  const listeners = new Set<Listener>();
  return {
    publish(event) {
      for (const listener of listeners) listener.tell(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      for (const listener of listeners) listener.end();
      listeners.clear();
    },
  };
}
