import { z } from "zod";
import { TrackerError } from "./errors.ts";
import { SpreadsheetId } from "./spreadsheet-id.ts";
import type { SyncRequest } from "./sync-job.ts";

/** The body of a call of the sync function. */
const SyncBody = z.strictObject({
  spreadsheetId: SpreadsheetId,
  stampNow: z.boolean().optional(),
  editor: z.email().optional(),
  edited: z.boolean().optional(),
});

/** A call: `edited` asks for a look soon, not now, because more edits are likely to follow. */
export type SyncCall = SyncRequest & { readonly edited: boolean };

/** Reads the body of a call; throws TrackerError "usage" with everything that is wrong with it. */
export function readSyncCall(body: unknown): SyncCall {
  const parsed = SyncBody.safeParse(body);
  if (!parsed.success) throw new TrackerError("usage", "bad-call", z.prettifyError(parsed.error));
  const { spreadsheetId, stampNow, editor, edited = false } = parsed.data;
  return {
    spreadsheetId,
    edited,
    ...(stampNow === undefined ? {} : { stampNow }),
    ...(editor === undefined ? {} : { editors: [editor] }),
  };
}
