import { z } from "zod";
import { TrackerError } from "./errors.ts";
import { SpreadsheetId } from "./spreadsheet-id.ts";
import type { SyncRequest } from "./sync-job.ts";

/** The body of a call of the sync function. */
const SyncCall = z.strictObject({
  spreadsheetId: SpreadsheetId,
  stampNow: z.boolean().optional(),
  editor: z.email().optional(),
});

/** Reads the body of a call; throws TrackerError "usage" with everything that is wrong with it. */
export function readSyncCall(body: unknown): SyncRequest {
  const parsed = SyncCall.safeParse(body);
  if (!parsed.success) throw new TrackerError("usage", "bad-call", z.prettifyError(parsed.error));
  const { spreadsheetId, stampNow, editor } = parsed.data;
  return {
    spreadsheetId,
    ...(stampNow === undefined ? {} : { stampNow }),
    ...(editor === undefined ? {} : { editor }),
  };
}
