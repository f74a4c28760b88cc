import type { DeveloperMetadata, MetadataPlace } from "../model/spreadsheet.ts";
import type { Struct } from "../model/struct.ts";

/** Developer metadata as the API echoes it. */
export function writeMetadata(metadata: DeveloperMetadata): Struct {
  const { metadataId, metadataKey, metadataValue, visibility, place } = metadata;
  return {
    metadataId,
    metadataKey,
    ...(metadataValue === undefined ? {} : { metadataValue }),
    location: writePlace(place),
    visibility,
  };
}

function writePlace(place: MetadataPlace): Struct {
  switch (place.kind) {
    case "spreadsheet":
      return { locationType: "SPREADSHEET", spreadsheet: true };
    case "sheet":
      return { locationType: "SHEET", sheetId: place.sheetId };
    case "dimension":
      return {
        locationType: place.dimension === "ROWS" ? "ROW" : "COLUMN",
        dimensionRange: {
          ...(place.sheetId === 0 ? {} : { sheetId: place.sheetId }),
          dimension: place.dimension,
          startIndex: place.start,
          endIndex: place.end,
        },
      };
  }
}
