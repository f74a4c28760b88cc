import type { CallFunction } from "./call-functions.ts";
import type { Change } from "./follow-changes.ts";

/** Whose edits count: those of `spreadsheetId` that are not by `account`, the automation itself. */
export type TriggerPlace = {
  readonly spreadsheetId: string;
  readonly account: string;
  readonly call: CallFunction;
  /** After these minutes without an edit a version is stamped. */
  readonly settleMinutes: number;
};

/** Hears of changes, and calls sync. */
export type EditTrigger = { readonly onChange: (change: Change) => void; readonly stop: () => void };

const pauseMilliseconds = 1_200;

/**
 * Calls sync as the sheet's own edit trigger does: once people pause, in the name of who edited last; and
 * again when the response has settled.
 */
export function createEditTrigger({
  spreadsheetId,
  account,
  call,
  settleMinutes,
}: TriggerPlace): EditTrigger {
  let paused: NodeJS.Timeout | undefined;
  let settled: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(paused);
    clearTimeout(settled);
  };
  const sync = (request: object, by: string) =>
    // what fails is noted among the deeds and the next edit tries again; only a page that is closing rejects here
    void call("sync", { spreadsheetId, ...request }, by).catch(() => undefined);
  return {
    stop,
    onChange: ({ kind, file, caller }) => {
      if (file !== spreadsheetId || caller === account || !kind.startsWith("sheets.")) return;
      stop();
      paused = setTimeout(() => sync({ editor: caller }, caller), pauseMilliseconds);
      settled = setTimeout(() => sync({}, "Scheduler"), settleMinutes * 60_000 + 2 * pauseMilliseconds);
    },
  };
}
