import type { ResolvedRange } from "../a1/resolve-range.ts";
import { writeA1 } from "../a1/write-a1.ts";
import { draftView } from "../grid/view.ts";
import type { Draft } from "../store/draft.ts";
import { type RenderOptions, renderOptions } from "./render-options.ts";
import { renderRange } from "./render-range.ts";
import type { Written } from "./write-values.ts";

/** Whether and how a write gives back what it wrote. */
export type Echo = RenderOptions | undefined;

/** The options with which a write echoes its values; undefined when the caller wants none. */
export function echoOptions(include: boolean, value: unknown, date: unknown, major: unknown): Echo {
  const options = renderOptions({
    valueRenderOption: value,
    dateTimeRenderOption: date,
    majorDimension: major,
  });
  return include ? options : undefined;
}

/** UpdateValuesResponse. Counts of nothing are left out. */
export function updateAnswer(draft: Draft, place: ResolvedRange, written: Written, echo: Echo): object {
  const { area, rows, columns, cells } = written;
  const clipped = { ...place, area };
  return {
    spreadsheetId: draft.book.spreadsheetId,
    updatedRange: writeA1(place.sheet.properties.title, area),
    ...(rows === 0 ? {} : { updatedRows: rows }),
    ...(columns === 0 ? {} : { updatedColumns: columns }),
    ...(cells === 0 ? {} : { updatedCells: cells }),
    ...(echo === undefined
      ? {}
      : { updatedData: renderRange(draftView(draft.book, draft.now), clipped, echo) }),
  };
}
