import { invalidArgument } from "../../http/google-error.ts";
import type { Area } from "../model/range.ts";
import type { DeveloperMetadata, MetadataPlace } from "../model/spreadsheet.ts";
import { isStruct, numberOf, type Struct, structOf } from "../model/struct.ts";
import { writeMetadata } from "./write-metadata.ts";

/** Whether metadata matches a DeveloperMetadataLookup: every field that is given must agree. @throws GoogleError 400 */
export function matchesLookup(one: DeveloperMetadata, lookup: Struct): boolean {
  checkLookup(lookup);
  const { metadataId, metadataKey, metadataValue, visibility, locationType, metadataLocation } = lookup;
  const location = structOf(writeMetadata(one).location);
  return (
    agrees(metadataId, one.metadataId) &&
    agrees(metadataKey, one.metadataKey) &&
    agrees(metadataValue, one.metadataValue) &&
    agrees(visibility, one.visibility) &&
    agrees(locationType, location.locationType) &&
    (!isStruct(metadataLocation) || isAt(one.place, metadataLocation, lookup.locationMatchingStrategy))
  );
}

// the rules are documented, the wording of the refusals is ours
function checkLookup({ locationMatchingStrategy: strategy, locationType, metadataLocation }: Struct): void {
  if (strategy !== undefined && !isStruct(metadataLocation))
    throw invalidArgument("locationMatchingStrategy requires a metadataLocation.");
  if (strategy === "EXACT_LOCATION" && locationType !== undefined)
    throw invalidArgument("locationType must not be specified with EXACT_LOCATION.");
  const elsewhere = isStruct(metadataLocation) && metadataLocation.spreadsheet !== true;
  if (locationType === "SPREADSHEET" && (strategy === "INTERSECTING_LOCATION" || elsewhere))
    throw invalidArgument("Spreadsheet metadata does not intersect any other location.");
}

function agrees(wanted: unknown, actual: unknown): boolean {
  return wanted === undefined || wanted === actual;
}

/** Whether metadata is attached to a row, a column or the sheet that the area touches. */
export function matchesArea({ place }: DeveloperMetadata, sheetId: number, area: Area): boolean {
  if (place.kind === "spreadsheet" || place.sheetId !== sheetId) return false;
  if (place.kind === "sheet") return true;
  const [start, end] = place.dimension === "ROWS" ? [area.top, area.bottom] : [area.left, area.right];
  return place.start < end && start < place.end;
}

// intersecting is the default; metadata of the spreadsheet meets no other place
function isAt(place: MetadataPlace, wanted: Struct, strategy: unknown): boolean {
  const exact = strategy === "EXACT_LOCATION";
  if (wanted.spreadsheet === true || place.kind === "spreadsheet")
    return wanted.spreadsheet === true && place.kind === "spreadsheet";
  const range = isStruct(wanted.dimensionRange) ? wanted.dimensionRange : undefined;
  if (place.sheetId !== numberOf(range === undefined ? wanted.sheetId : range.sheetId)) return false;
  if (range === undefined) return !exact || place.kind === "sheet";
  if (place.kind === "sheet" || place.dimension !== range.dimension) return !exact;
  const start = numberOf(range.startIndex);
  const end = numberOf(range.endIndex, Number.POSITIVE_INFINITY);
  return exact ? place.start === start && place.end === end : place.start < end && start < place.end;
}
