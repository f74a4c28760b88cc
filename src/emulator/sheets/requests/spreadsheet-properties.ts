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
    checkPlace(name, textOf(value));
    if (name === "title" || name === "locale" || name === "timeZone" || name === "autoRecalc")
      book.properties = { ...book.properties, [name]: textOf(value) || book.properties[name] };
    else if (name === "iterativeCalculationSettings" && isStruct(value))
      book.properties = { ...book.properties, iterativeCalculationSettings: value };
    else if (name === "defaultFormat" || name === "spreadsheetTheme")
      book.properties = { ...book.properties, [name]: structOf(value) };
    else throw notEmulated(`SpreadsheetProperties.${name}`);
  }
}

// Google refuses what it does not know; the wording of the two refusals is ours
function checkPlace(name: string, value: string): void {
  if (name === "locale" && value !== "" && !/^[a-z]{2,3}([_-][A-Z]{2})?$/.test(value))
    throw invalidArgument(`Unsupported locale: ${value}`);
  if (name === "timeZone" && value !== "" && !isTimeZone(value))
    throw invalidArgument(`Invalid time zone: ${value}`);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
