import { z } from "zod";
import { TrackerError } from "../errors.ts";
import { SpreadsheetId } from "../spreadsheet-id.ts";
import type { RemindRequest } from "./remind-job.ts";

const mostTrackers = 1_000;

/** The body of a call of the remind function. */
const RemindCall = z.strictObject({
  spreadsheetIds: z.array(SpreadsheetId).min(1).max(mostTrackers),
  dryRun: z.boolean().default(false),
});

/** Reads the body of a call; throws TrackerError "usage" with everything that is wrong with it. */
export function readRemindCall(body: unknown): RemindRequest & { readonly dryRun: boolean } {
  const parsed = RemindCall.safeParse(body);
  if (!parsed.success) throw new TrackerError("usage", "bad-call", z.prettifyError(parsed.error));
  return parsed.data;
}
