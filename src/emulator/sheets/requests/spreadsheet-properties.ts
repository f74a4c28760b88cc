import { invalidArgument, notEmulated } from "../../http/google-error.ts";
import { requestMask } from "../masks/request-mask.ts";
import { isStruct, type Struct, structOf, textOf } from "../model/struct.ts";
import type { Draft } from "../store/draft.ts";

/** UpdateSpreadsheetPropertiesRequest */
export function updateSpreadsheetProperties(draft: Draft, request: Struct): undefined {
  const mask = requestMask(request.fields, "SpreadsheetProperties");
  const properties = structOf(request.properties);
  updateProperties(draft, properties, mask === true ? Object.keys(properties) : Object.keys(mask));
  return undefined;
}

/** Sets the named properties. @throws GoogleError 400 for an empty title, 501 for what cannot be set here */
export function updateProperties(draft: Draft, given: Struct, names: string[]): void {
  const { book } = draft;
  for (const name of names) {
    const value = given[name];
    if (name === "title" && textOf(value) === "")
      throw invalidArgument("The title of a spreadsheet must not be empty.");
    if (name === "title" || name === "locale" || name === "timeZone" || name === "autoRecalc")
      book.properties = { ...book.properties, [name]: textOf(value) || book.properties[name] };
    else if (name === "iterativeCalculationSettings" && isStruct(value))
      book.properties = { ...book.properties, iterativeCalculationSettings: value };
    else if (name === "defaultFormat" || name === "spreadsheetTheme")
      book.properties = { ...book.properties, [name]: structOf(value) };
    else throw notEmulated(`SpreadsheetProperties.${name}`);
  }
}
