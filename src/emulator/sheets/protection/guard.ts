import { invalidArgument } from "../../http/google-error.ts";
import { type Area, areaOf, contains, intersects } from "../model/range.ts";
import type { ProtectedRange, Sheet } from "../model/spreadsheet.ts";
import type { Draft } from "../store/draft.ts";

/** Google's refusal of an edit to a protected place. */
export function protectedError(): ReturnType<typeof invalidArgument> {
  return invalidArgument(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
}

/** Whether the caller of the draft may edit what this range protects. */
export function mayEdit(draft: Draft, range: ProtectedRange): boolean {
  return draft.isOwner || range.warningOnly === true || range.editors.users.includes(draft.caller.email);
}

/** @throws GoogleError 400 when the area touches something protected that the caller may not edit */
export function guardArea(draft: Draft, sheet: Sheet, area: Area): void {
  if (draft.isOwner) return;
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  for (const range of sheet.protectedRanges) {
    if (mayEdit(draft, range) || !intersects(areaOf(range.range, rowCount, columnCount), area)) continue;
    const free = (range.unprotectedRanges ?? []).some((one) =>
      contains(areaOf(one, rowCount, columnCount), area),
    );
    if (!free) throw protectedError();
  }
}

/** @throws GoogleError 400 when the whole sheet is protected against the caller, exceptions or not */
export function guardSheet(draft: Draft, sheet: Sheet): void {
  const whole = sheet.protectedRanges.find((one) => isWholeSheet(one));
  if (whole !== undefined && !mayEdit(draft, whole)) throw protectedError();
}

/** Whether the range protects its sheet as a whole. */
export function isWholeSheet(range: ProtectedRange): boolean {
  const { sheetId: _, ...sides } = range.range;
  return Object.keys(sides).length === 0;
}
