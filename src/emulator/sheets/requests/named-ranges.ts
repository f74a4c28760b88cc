import { randomInt } from "node:crypto";
import { invalidArgument } from "../../http/google-error.ts";
import { requestMask, touches } from "../masks/request-mask.ts";
import type { NamedRange } from "../model/spreadsheet.ts";
import { type Struct, structOf, textOf } from "../model/struct.ts";
import { writeNamedRange } from "../spreadsheets/write-spreadsheet.ts";
import type { Draft } from "../store/draft.ts";
import { requestRange } from "./request-ranges.ts";

/** AddNamedRangeRequest */
export function addNamedRange(draft: Draft, request: Struct): Struct {
  const given = structOf(request.namedRange);
  const name = textOf(given.name);
  checkName(draft, name);
  const namedRangeId = textOf(given.namedRangeId) || String(randomInt(1, 2 ** 31 - 1));
  if (draft.book.namedRanges.some((one) => one.namedRangeId === namedRangeId))
    throw invalidArgument(
      `Cannot add named range with ID ${namedRangeId}, a named range with that ID already exists.`,
    );
  const { range } = requestRange(draft, given.range);
  const added = { namedRangeId, name, range };
  draft.book.namedRanges.push(added);
  return { addNamedRange: { namedRange: writeNamedRange(added) } };
}

/** UpdateNamedRangeRequest */
export function updateNamedRange(draft: Draft, request: Struct): undefined {
  const mask = requestMask(request.fields, "NamedRange");
  const given = structOf(request.namedRange);
  const known = namedRangeWithId(draft, textOf(given.namedRangeId));
  const name = touches(mask, "name") ? textOf(given.name) : known.name;
  if (name !== known.name) checkName(draft, name);
  const range = touches(mask, "range") ? requestRange(draft, given.range).range : known.range;
  const { book } = draft;
  book.namedRanges = book.namedRanges.map((one) => (one === known ? { ...known, name, range } : one));
  return undefined;
}

/** DeleteNamedRangeRequest */
export function deleteNamedRange(draft: Draft, request: Struct): undefined {
  const known = namedRangeWithId(draft, textOf(request.namedRangeId));
  draft.book.namedRanges = draft.book.namedRanges.filter((one) => one !== known);
  return undefined;
}

function namedRangeWithId(draft: Draft, id: string): NamedRange {
  const known = draft.book.namedRanges.find((one) => one.namedRangeId === id);
  if (known === undefined) throw invalidArgument(`No named range with id: ${id}`);
  return known;
}

function checkName(draft: Draft, name: string): void {
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) || /^(true|false|[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name))
    throw invalidArgument(`The name "${name}" is invalid for a named range.`);
  if (draft.book.namedRanges.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    throw invalidArgument(
      `Cannot add named range with name ${name}, a named range with that name already exists.`,
    );
}
