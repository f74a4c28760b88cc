import type { Row } from "../store/store.ts";

/**
 * A change that was kept: `kind` is the name of the method, `file` what it changed (the id of a file or
 * message, the name of an object, queue or task), `time` by the emulator's clock.
 */
export type ChangeEvent = { id: number; time: string; kind: string; file: string; caller: string };

/** Reads an event as it is kept. */
export function eventOf(row: Row): ChangeEvent {
  return {
    id: Number(row.id),
    time: String(row.time),
    kind: String(row.kind),
    file: String(row.file),
    caller: String(row.caller),
  };
}
