import { z } from "zod";
import { TrackerError } from "./errors.ts";

const inAddress = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)(?:[/?#].*)?$/u;

/** The id of a spreadsheet: letters, digits, "-" and "_"; the address of the sheet is taken as well. */
export const SpreadsheetId = z
  .string()
  .transform((text) => inAddress.exec(text.trim())?.[1] ?? text.trim())
  .pipe(z.string().regex(/^[\w-]{20,100}$/u));
export type SpreadsheetId = z.infer<typeof SpreadsheetId>;

/** Reads an id or an address as people paste it; throws TrackerError "usage" for anything else. */
export function readSpreadsheetId(text: string): SpreadsheetId {
  const parsed = SpreadsheetId.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new TrackerError(
    "usage",
    "bad-spreadsheet-id",
    "That is not the id of a spreadsheet. Copy the part of its address between /d/ and /edit, or the whole address.",
  );
}
