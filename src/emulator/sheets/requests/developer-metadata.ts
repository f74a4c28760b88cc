import { randomInt } from "node:crypto";
import { invalidArgument } from "../../http/google-error.ts";
import { metadataMatching } from "../filters/data-filter.ts";
import { requestMask, touches } from "../masks/request-mask.ts";
import { writeMetadata } from "../metadata/write-metadata.ts";
import type { DeveloperMetadata, MetadataPlace } from "../model/spreadsheet.ts";
import { isStruct, numberOf, type Struct, structOf, structsOf, textOf } from "../model/struct.ts";
import { type Draft, sheetWithId } from "../store/draft.ts";
import { requestSpan } from "./request-ranges.ts";

/** CreateDeveloperMetadataRequest: an id that is taken refuses the whole batch */
export function createDeveloperMetadata(draft: Draft, request: Struct): Struct {
  const given = structOf(request.developerMetadata);
  const added = addMetadata(draft, given, readPlace(draft, structOf(given.location)));
  return { createDeveloperMetadata: { developerMetadata: writeMetadata(added) } };
}

/** Adds metadata to a place. @throws GoogleError 400 for a taken id, a missing key or visibility */
export function addMetadata(draft: Draft, given: Struct, place: MetadataPlace): DeveloperMetadata {
  const { book, sameMoment } = draft;
  const id = given.metadataId;
  if (typeof id === "number" && !sameMoment && book.developerMetadata.some((one) => one.metadataId === id))
    throw invalidArgument(
      `Cannot add developer metadata with ID [${id}] because developer metadata with that ID already exists.`,
    );
  const metadataKey = textOf(given.metadataKey);
  if (metadataKey === "") throw invalidArgument("Developer metadata must have a key specified.");
  const { metadataValue } = given;
  const added: DeveloperMetadata = {
    metadataId: typeof id === "number" ? id : freeId(draft),
    metadataKey,
    ...(typeof metadataValue === "string" ? { metadataValue } : {}),
    visibility: readVisibility(given.visibility),
    place,
  };
  checkSize(added, book.developerMetadata);
  book.developerMetadata.push(added);
  return added;
}

function freeId(draft: Draft): number {
  for (;;) {
    const id = randomInt(1, 2 ** 31 - 1);
    if (draft.book.developerMetadata.every((one) => one.metadataId !== id)) return id;
  }
}

function readVisibility(value: unknown): string {
  if (value === "DOCUMENT" || value === "PROJECT") return value;
  throw invalidArgument("Developer metadata must have a visibility specified.");
}

// Google documents 30,000 characters for the spreadsheet and for each sheet
function checkSize(added: DeveloperMetadata, all: DeveloperMetadata[]): void {
  const pool = (place: MetadataPlace) => (place.kind === "spreadsheet" ? "" : String(place.sheetId));
  const size = (one: DeveloperMetadata) => one.metadataKey.length + (one.metadataValue ?? "").length;
  const same = [...all, added].filter((one) => pool(one.place) === pool(added.place));
  if (same.reduce((sum, one) => sum + size(one), 0) > 30_000)
    throw invalidArgument("Developer metadata exceeds the maximum of 30000 characters.");
}

function readPlace(draft: Draft, location: Struct): MetadataPlace {
  const { spreadsheet, sheetId, dimensionRange } = location;
  if (isStruct(dimensionRange)) {
    const { sheet, dimension, start, end } = requestSpan(draft, dimensionRange);
    if (end - start !== 1)
      throw invalidArgument("Developer metadata can only be associated with a single row or column.");
    return { kind: "dimension", sheetId: sheet.properties.sheetId, dimension, start, end };
  }
  if (spreadsheet === true) return { kind: "spreadsheet" };
  if (sheetId === undefined) throw invalidArgument("Developer metadata must have a location specified.");
  return { kind: "sheet", sheetId: sheetWithId(draft.book, numberOf(sheetId)).properties.sheetId };
}

/** UpdateDeveloperMetadataRequest: every metadata that a filter matches */
export function updateDeveloperMetadata(draft: Draft, request: Struct): Struct {
  const mask = requestMask(request.fields, "DeveloperMetadata");
  const given = structOf(request.developerMetadata);
  const changed: DeveloperMetadata[] = [];
  const matched = matching(draft, structsOf(request.dataFilters));
  draft.book.developerMetadata = draft.book.developerMetadata.map((one) => {
    if (!matched.has(one)) return one;
    const { metadataValue } = given;
    const { metadataValue: old, ...rest } = one;
    const value = touches(mask, "metadataValue") ? metadataValue : old;
    const next: DeveloperMetadata = {
      ...rest,
      metadataKey: touches(mask, "metadataKey") ? textOf(given.metadataKey) : one.metadataKey,
      ...(typeof value === "string" ? { metadataValue: value } : {}),
      visibility: touches(mask, "visibility") ? readVisibility(given.visibility) : one.visibility,
      place: touches(mask, "location") ? readPlace(draft, structOf(given.location)) : one.place,
    };
    changed.push(next);
    return next;
  });
  return {
    updateDeveloperMetadata: changed.length === 0 ? {} : { developerMetadata: changed.map(writeMetadata) },
  };
}

/** DeleteDeveloperMetadataRequest: nothing that matches is no error */
export function deleteDeveloperMetadata(draft: Draft, request: Struct): Struct {
  const matched = matching(draft, [structOf(request.dataFilter)]);
  const gone = draft.book.developerMetadata.filter((one) => matched.has(one));
  draft.book.developerMetadata = draft.book.developerMetadata.filter((one) => !matched.has(one));
  return {
    deleteDeveloperMetadata: gone.length === 0 ? {} : { deletedDeveloperMetadata: gone.map(writeMetadata) },
  };
}

function matching(draft: Draft, filters: Struct[]): Set<DeveloperMetadata> {
  return new Set(filters.flatMap((filter) => metadataMatching(draft.book, filter)));
}
