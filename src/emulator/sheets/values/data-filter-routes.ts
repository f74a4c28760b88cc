import type { Answer, Call } from "../../http/call.ts";
import { jsonBody } from "../../http/json-body.ts";
import type { ResolvedRange } from "../a1/resolve-range.ts";
import { writeA1 } from "../a1/write-a1.ts";
import { changeSpreadsheet, readableSpreadsheet } from "../access/open-spreadsheet.ts";
import { placesMatching } from "../filters/data-filter.ts";
import { viewOf } from "../grid/view.ts";
import { readMessage } from "../messages/read-message.ts";
import type { Spreadsheet } from "../model/spreadsheet.ts";
import { type Struct, structOf, structsOf } from "../model/struct.ts";
import { echoOptions } from "./answer-write.ts";
import { clearPlace } from "./clear-routes.ts";
import { masked } from "./read-routes.ts";
import { renderOptions } from "./render-options.ts";
import { renderRange } from "./render-range.ts";
import { inputOption, prefixed, rowsOf, totals, writePlace } from "./update-routes.ts";

type Matched = { place: ResolvedRange; filters: Struct[] };

// a place that several filters select is there once
function matchedPlaces(book: Spreadsheet, filters: Struct[]): Matched[] {
  const found = new Map<string, Matched>();
  for (const filter of filters)
    for (const place of placesMatching(book, filter)) {
      const name = writeA1(place.sheet.properties.title, place.area);
      found.set(name, { place, filters: [...(found.get(name)?.filters ?? []), filter] });
    }
  return [...found.values()];
}

/** spreadsheets.values.batchGetByDataFilter */
export function batchGetValuesByDataFilter(call: Call): Answer {
  const body = readMessage("BatchGetValuesByDataFilterRequest", jsonBody(call));
  const options = renderOptions(body);
  const book = readableSpreadsheet(call);
  const view = viewOf(book, call.emulator.clock.now());
  const valueRanges = matchedPlaces(book, structsOf(body.dataFilters)).map(({ place, filters }) => ({
    valueRange: renderRange(view, place, options),
    dataFilters: filters,
  }));
  const answer = { spreadsheetId: book.spreadsheetId, ...(valueRanges.length === 0 ? {} : { valueRanges }) };
  return masked(call, "BatchGetValuesByDataFilterResponse", answer);
}

/** spreadsheets.values.batchUpdateByDataFilter: the same values go to every place that a filter selects */
export function batchUpdateValuesByDataFilter(call: Call): Answer {
  const body = readMessage("BatchUpdateValuesByDataFilterRequest", jsonBody(call));
  const option = inputOption(body.valueInputOption);
  return changeSpreadsheet(call, (draft) => {
    const writes = structsOf(body.data).flatMap((one, i) =>
      prefixed(`Invalid data[${i}]: `, () => {
        const echo = echoOptions(
          body.includeValuesInResponse === true,
          body.responseValueRenderOption,
          body.responseDateTimeRenderOption,
          one.majorDimension,
        );
        const dataFilter = structOf(one.dataFilter);
        return placesMatching(draft.book, dataFilter).map((place) => {
          const { answer, ...rest } = writePlace(draft, place, rowsOf(one), option, echo);
          const { spreadsheetId: _, ...update } = structOf(answer);
          return { ...rest, answer: { ...update, dataFilter } };
        });
      }),
    );
    return masked(call, "BatchUpdateValuesByDataFilterResponse", totals(draft.book.spreadsheetId, writes));
  });
}

/** spreadsheets.values.batchClearByDataFilter */
export function batchClearValuesByDataFilter(call: Call): Answer {
  const body = readMessage("BatchClearValuesByDataFilterRequest", jsonBody(call));
  return changeSpreadsheet(call, (draft) => {
    const places = matchedPlaces(draft.book, structsOf(body.dataFilters));
    const clearedRanges = places.map(({ place }) => clearPlace(draft, place));
    const { spreadsheetId } = draft.book;
    const answer = { spreadsheetId, ...(clearedRanges.length === 0 ? {} : { clearedRanges }) };
    return masked(call, "BatchClearValuesByDataFilterResponse", answer);
  });
}
