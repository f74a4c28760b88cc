import { z } from "zod";
import { TrackerError } from "../errors.ts";
import { SpreadsheetId } from "../spreadsheet-id.ts";

/** The body of a call of the publish function. */
const PublishCall = z
  .strictObject({
    spreadsheetId: SpreadsheetId,
    dryRun: z.boolean().default(false),
    preview: z.boolean().default(false),
  })
  .refine(({ dryRun, preview }) => !(dryRun && preview), {
    message: "ask for a preview or for a dry run, not for both",
  });
export type PublishCall = z.infer<typeof PublishCall>;

/** Reads the body of a call; throws TrackerError "usage" with everything that is wrong with it. */
export function readPublishCall(body: unknown): PublishCall {
  const parsed = PublishCall.safeParse(body);
  if (!parsed.success) throw new TrackerError("usage", "bad-call", z.prettifyError(parsed.error));
  return parsed.data;
}
