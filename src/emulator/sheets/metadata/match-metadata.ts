import { notEmulated } from "../../http/google-error.ts";
import type { DeveloperMetadata, Spreadsheet } from "../model/spreadsheet.ts";
import { isStruct, type Struct, structOf } from "../model/struct.ts";
import { writeMetadata } from "./write-metadata.ts";

/** Whether metadata matches a DeveloperMetadataLookup: every field that is given must agree. */
export function matchesLookup(_book: Spreadsheet, one: DeveloperMetadata, lookup: Struct): boolean {
  const { metadataId, metadataKey, metadataValue, visibility, locationType, metadataLocation } = lookup;
  const location = structOf(writeMetadata(one).location);
  return (
    agrees(metadataId, one.metadataId) &&
    agrees(metadataKey, one.metadataKey) &&
    agrees(metadataValue, one.metadataValue) &&
    agrees(visibility, one.visibility) &&
    agrees(locationType, location.locationType) &&
    (!isStruct(metadataLocation) || isAt(one, metadataLocation, lookup.locationMatchingStrategy))
  );
}

function agrees(wanted: unknown, actual: unknown): boolean {
  return wanted === undefined || wanted === actual;
}

function isAt({ place }: DeveloperMetadata, wanted: Struct, strategy: unknown): boolean {
  const within = strategy === "INTERSECTING_LOCATION";
  if (wanted.spreadsheet === true) return within || place.kind === "spreadsheet";
  const span = structOf(wanted.dimensionRange);
  if (!isStruct(wanted.dimensionRange)) {
    if (place.kind === "spreadsheet" || place.sheetId !== (wanted.sheetId ?? 0)) return false;
    return within || place.kind === "sheet";
  }
  if (within) throw notEmulated("INTERSECTING_LOCATION on a dimension range");
  return (
    place.kind === "dimension" &&
    place.sheetId === (span.sheetId ?? 0) &&
    place.dimension === span.dimension &&
    place.start === (span.startIndex ?? 0) &&
    place.end === span.endIndex
  );
}
