import type { Emulator } from "../emulator.ts";
import { type ChangeEvent, eventOf } from "./event.ts";

/** How many changes are kept for those who were away. */
export const KEPT = 10_000;

// old ones go in steps, so that most changes cost one insert
const STEP = 1000;

/** Records a change in the transaction that makes it; listeners hear of it once it is kept. */
export function recordEvent(
  { store, clock, events }: Pick<Emulator, "store" | "clock" | "events">,
  change: Pick<ChangeEvent, "kind" | "file" | "caller">,
): void {
  const row = store.get(
    "INSERT INTO events (time, kind, file, caller) VALUES (?, ?, ?, ?) RETURNING *",
    clock.now().toISOString(),
    change.kind,
    change.file,
    change.caller,
  );
  if (row === undefined) throw new Error("the event was not kept");
  const event = eventOf(row);
  if (event.id % STEP === 0) store.run("DELETE FROM events WHERE id <= ?", event.id - KEPT);
  store.afterCommit(() => events.publish(event));
}
