import { randomInt } from "node:crypto";
import { invalidArgument } from "../../http/google-error.ts";
import { withTwinColors, withTwinMask } from "../formats/colors.ts";
import { merged, requestMask, touches } from "../masks/request-mask.ts";
import { intersects } from "../model/range.ts";
import type { BandedRange, Sheet } from "../model/spreadsheet.ts";
import { type Struct, structOf } from "../model/struct.ts";
import { guardSheet } from "../protection/guard.ts";
import { writeBandedRange } from "../spreadsheets/write-sheet.ts";
import type { Draft } from "../store/draft.ts";
import { requestRange } from "./request-ranges.ts";

/** AddBandingRequest */
export function addBanding(draft: Draft, request: Struct): Struct {
  const { range: given, bandedRangeId: id, ...rest } = structOf(request.bandedRange);
  const { sheet, range, area } = requestRange(draft, given);
  guardSheet(draft, sheet);
  if (sheet.bandedRanges.some((one) => intersects(requestRange(draft, one.range).area, area)))
    throw invalidArgument(
      "You cannot add alternating background colors to a range that already has alternating background colors.",
    );
  const bandedRangeId = typeof id === "number" ? id : randomInt(1, 2 ** 31 - 1);
  const added = { bandedRangeId, range, rest: withTwinColors(rest) };
  sheet.bandedRanges.push(added);
  return { addBanding: { bandedRange: writeBandedRange(added) } };
}

/** UpdateBandingRequest */
export function updateBanding(draft: Draft, request: Struct): undefined {
  const mask = withTwinMask(requestMask(request.fields, "BandedRange"));
  const given = structOf(request.bandedRange);
  const { sheet, one } = bandingWithId(draft, given.bandedRangeId);
  const { range: _, bandedRangeId: __, ...source } = withTwinColors(given);
  const rest = merged(one.rest, source, mask);
  const range = touches(mask, "range") ? requestRange(draft, given.range).range : one.range;
  sheet.bandedRanges = sheet.bandedRanges.map((other) => (other === one ? { ...one, range, rest } : other));
  return undefined;
}

/** DeleteBandingRequest */
export function deleteBanding(draft: Draft, request: Struct): undefined {
  const { sheet, one } = bandingWithId(draft, request.bandedRangeId);
  sheet.bandedRanges = sheet.bandedRanges.filter((other) => other !== one);
  return undefined;
}

function bandingWithId(draft: Draft, id: unknown): { sheet: Sheet; one: BandedRange } {
  for (const sheet of draft.book.sheets) {
    const one = sheet.bandedRanges.find((other) => other.bandedRangeId === id);
    if (one !== undefined) return { sheet, one };
  }
  throw invalidArgument(`No banding with id: ${id}`);
}
