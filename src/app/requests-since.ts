import type { RequestCount, SheetPort } from "../ports/sheet.ts";

/** The Sheets requests made since `before` was counted. */
export function requestsSince(before: RequestCount, sheet: SheetPort): RequestCount {
  const after = sheet.requests();
  return { read: after.read - before.read, write: after.write - before.write };
}
