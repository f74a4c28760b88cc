import { type Answer, type Call, ok, param } from "../../http/call.ts";
import { entityNotFound } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { readableSpreadsheet } from "../access/open-spreadsheet.ts";
import { metadataMatching } from "../filters/data-filter.ts";
import { readMessage } from "../messages/read-message.ts";
import type { DeveloperMetadata } from "../model/spreadsheet.ts";
import { type Struct, structsOf } from "../model/struct.ts";
import { masked } from "../values/read-routes.ts";
import { writeMetadata } from "./write-metadata.ts";

/** spreadsheets.developerMetadata.get */
export function getDeveloperMetadata(call: Call): Answer {
  const id = Number(param(call, "metadataId"));
  const one = readableSpreadsheet(call).developerMetadata.find(({ metadataId }) => metadataId === id);
  if (one === undefined) throw entityNotFound();
  return masked(call, "DeveloperMetadata", writeMetadata(one));
}

/** spreadsheets.developerMetadata.search: each metadata once, with all the filters that matched it */
export function searchDeveloperMetadata(call: Call): Answer {
  const body = readMessage("SearchDeveloperMetadataRequest", jsonBody(call));
  const book = readableSpreadsheet(call);
  const found = new Map<DeveloperMetadata, Struct[]>();
  for (const filter of structsOf(body.dataFilters))
    for (const one of metadataMatching(book, filter)) found.set(one, [...(found.get(one) ?? []), filter]);
  if (found.size === 0) return ok({});
  const matchedDeveloperMetadata = [...found].map(([one, dataFilters]) => ({
    developerMetadata: writeMetadata(one),
    dataFilters,
  }));
  return masked(call, "SearchDeveloperMetadataResponse", { matchedDeveloperMetadata });
}
