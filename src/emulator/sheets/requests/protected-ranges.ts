import { randomInt } from "node:crypto";
import { invalidArgument } from "../../http/google-error.ts";
import { requestMask, touches } from "../masks/request-mask.ts";
import type { ProtectedRange, Sheet } from "../model/spreadsheet.ts";
import { isStruct, listOf, type Struct, structOf, structsOf, textOf } from "../model/struct.ts";
import { isWholeSheet, mayEdit, protectedError } from "../protection/guard.ts";
import { writeAddedRange } from "../protection/write-protected-range.ts";
import type { Draft } from "../store/draft.ts";
import { readGridRange, requestRange } from "./request-ranges.ts";

/** AddProtectedRangeRequest */
export function addProtectedRange(draft: Draft, request: Struct): Struct {
  const given = structOf(request.protectedRange);
  const id = given.protectedRangeId;
  const protectedRangeId = typeof id === "number" ? id : randomInt(1, 2 ** 31 - 1);
  if (everyRange(draft).some(({ one }) => one.protectedRangeId === protectedRangeId))
    throw invalidArgument(`A protected range with id: ${protectedRangeId} already exists.`);
  const one = readProtectedRange(draft, given, protectedRangeId);
  const { sheet } = requestRange(draft, one.range);
  if (isWholeSheet(one) && sheet.protectedRanges.some(isWholeSheet))
    throw invalidArgument(`Sheet "${sheet.properties.title}" already has sheet protection.`);
  sheet.protectedRanges.push(one);
  return { addProtectedRange: { protectedRange: writeAddedRange(one) } };
}

function readProtectedRange(draft: Draft, given: Struct, protectedRangeId: number): ProtectedRange {
  const { namedRangeId, description, unprotectedRanges } = given;
  const named = draft.book.namedRanges.find((one) => one.namedRangeId === namedRangeId);
  if (typeof namedRangeId === "string" && named === undefined)
    throw invalidArgument(`No named range with id: ${namedRangeId}`);
  return {
    protectedRangeId,
    range: named === undefined ? readGridRange(given.range) : named.range,
    ...(typeof namedRangeId === "string" ? { namedRangeId } : {}),
    ...(typeof description === "string" && description !== "" ? { description } : {}),
    ...(given.warningOnly === true ? { warningOnly: true } : {}),
    ...(unprotectedRanges === undefined
      ? {}
      : { unprotectedRanges: structsOf(unprotectedRanges).map(readGridRange) }),
    editors: readEditors(draft, given.editors),
  };
}

// whoever protects a place may go on editing it, as in the live service
function readEditors(draft: Draft, value: unknown): ProtectedRange["editors"] {
  const editors = structOf(value);
  const given = listOf(editors.users).map((user) => textOf(user).toLowerCase());
  const users = draft.isOwner ? given : [...new Set([draft.caller.email, ...given])];
  return {
    users,
    groups: listOf(editors.groups).map(textOf),
    ...(editors.domainUsersCanEdit === true ? { domainUsersCanEdit: true } : {}),
  };
}

/** UpdateProtectedRangeRequest */
export function updateProtectedRange(draft: Draft, request: Struct): undefined {
  const mask = requestMask(request.fields, "ProtectedRange");
  const given = structOf(request.protectedRange);
  const { sheet, one } = editableRange(draft, given.protectedRangeId);
  const read = readProtectedRange(draft, given, one.protectedRangeId);
  const source: ProtectedRange = { ...read, range: isStruct(given.range) ? read.range : one.range };
  const next: ProtectedRange = { ...one };
  for (const name of ["description", "warningOnly", "unprotectedRanges", "namedRangeId"] as const) {
    if (!touches(mask, name)) continue;
    delete next[name];
    Object.assign(next, source[name] === undefined ? {} : { [name]: source[name] });
  }
  if (touches(mask, "range")) next.range = source.range;
  if (touches(mask, "editors")) next.editors = source.editors;
  sheet.protectedRanges = sheet.protectedRanges.map((other) => (other === one ? next : other));
  return undefined;
}

/** DeleteProtectedRangeRequest */
export function deleteProtectedRange(draft: Draft, request: Struct): undefined {
  const { sheet, one } = editableRange(draft, request.protectedRangeId);
  sheet.protectedRanges = sheet.protectedRanges.filter((other) => other !== one);
  return undefined;
}

function everyRange(draft: Draft): { sheet: Sheet; one: ProtectedRange }[] {
  return draft.book.sheets.flatMap((sheet) => sheet.protectedRanges.map((one) => ({ sheet, one })));
}

function editableRange(draft: Draft, id: unknown): { sheet: Sheet; one: ProtectedRange } {
  const found = everyRange(draft).find(({ one }) => one.protectedRangeId === id);
  if (found === undefined) throw invalidArgument(`No protected range with id: ${id}`);
  if (!mayEdit(draft, found.one)) throw protectedError();
  return found;
}
