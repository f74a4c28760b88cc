import { badRequestDetails, invalidArgument } from "../../http/google-error.ts";
import type { Dimension } from "../model/range.ts";

/** How values are given back. */
export type RenderOptions = {
  value: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
  date: "SERIAL_NUMBER" | "FORMATTED_STRING";
  major: Dimension;
};

/** Reads the options of a values call, from its query or its body. @throws GoogleError 400 for an unknown name */
export function renderOptions(given: {
  valueRenderOption?: unknown;
  dateTimeRenderOption?: unknown;
  majorDimension?: unknown;
}): RenderOptions {
  return {
    value: oneOf("value_render_option", "ValueRenderOption", given.valueRenderOption, [
      "FORMATTED_VALUE",
      "UNFORMATTED_VALUE",
      "FORMULA",
    ]),
    date: oneOf("date_time_render_option", "DateTimeRenderOption", given.dateTimeRenderOption, [
      "SERIAL_NUMBER",
      "FORMATTED_STRING",
    ]),
    major: oneOf("major_dimension", "Dimension", given.majorDimension, ["ROWS", "COLUMNS"]),
  };
}

/** One of the names, or the first of them where nothing was given. @throws GoogleError 400 */
export function oneOf<T extends string>(
  field: string,
  type: string,
  given: unknown,
  names: readonly [T, ...T[]],
): T {
  if (given === undefined || given === null || given === "") return names[0];
  const known = names.find((name) => name === given);
  if (known !== undefined) return known;
  const description = `Invalid value at '${field}' (type.googleapis.com/google.apps.sheets.v4.${type}), "${given}"`;
  throw invalidArgument(description, badRequestDetails([{ field, description }]));
}
