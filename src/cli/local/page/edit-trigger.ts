import { z } from "zod";
import type { CallFunction } from "./call-functions.ts";

const Change = z.object({ kind: z.string(), caller: z.string() });

/** Where edits are watched for. `account`: the automation's own, whose writes are no edits. */
export type TriggerPlace = {
  readonly googleUrl: string;
  readonly spreadsheetId: string;
  readonly account: string;
  readonly call: CallFunction;
  /** After these minutes without an edit a version is stamped. */
  readonly settleMinutes: number;
};

const pauseMilliseconds = 1_200;

/**
 * Calls sync as the sheet's own edit trigger does: once people pause, in the name of who edited last; and
 * again when the response has settled. Returns how to stop.
 */
export function watchEdits(place: TriggerPlace): () => void {
  const stopped = new AbortController();
  const { spreadsheetId, call } = place;
  let paused: NodeJS.Timeout | undefined;
  let settled: NodeJS.Timeout | undefined;
  const sync = (request: object, by: string) =>
    // a failure is noted among the deeds, and the next edit tries again
    void call("sync", { spreadsheetId, ...request }, by).catch(() => undefined);
  const onEdit = (editor: string) => {
    clearTimeout(paused);
    clearTimeout(settled);
    paused = setTimeout(() => sync({ editor }, editor), pauseMilliseconds);
    settled = setTimeout(() => sync({}, "Scheduler"), place.settleMinutes * 60_000 + 2 * pauseMilliseconds);
  };
  // when the emulator stops, so does its stream
  void follow(place, stopped.signal, onEdit).catch(() => undefined);
  return () => {
    stopped.abort();
    clearTimeout(paused);
    clearTimeout(settled);
  };
}

async function follow(
  { googleUrl, spreadsheetId, account }: TriggerPlace,
  signal: AbortSignal,
  onEdit: (editor: string) => void,
): Promise<void> {
  const answer = await fetch(`${googleUrl}/_emulator/events?file=${spreadsheetId}`, { signal });
  let text = "";
  for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const lines = text.split("\n");
    text = lines.pop() ?? "";
    for (const line of lines) {
      if (!line.startsWith("data: ")) continue;
      const { kind, caller } = Change.parse(JSON.parse(line.slice("data: ".length)));
      if (kind.startsWith("sheets.") && caller !== account) onEdit(caller);
    }
  }
}
