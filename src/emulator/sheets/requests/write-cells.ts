import { notEmulated } from "../../http/google-error.ts";
import { checkLength } from "../entry/parse-entry.ts";
import { completeBorders } from "../formats/borders.ts";
import { withTwinColors, withTwinMask } from "../formats/colors.ts";
import type { Mask } from "../masks/parse-mask.ts";
import { merged, requestMask, touches } from "../masks/request-mask.ts";
import type { Cell, ExtendedValue } from "../model/cell.ts";
import { isStruct, type Struct } from "../model/struct.ts";
import { withLinkLook } from "../runs/link-look.ts";
import { readChipRuns, readTextRuns } from "../runs/read-runs.ts";

const READ_ONLY = ["effectiveValue", "effectiveFormat", "formattedValue", "hyperlink"];
const NOT_KEPT = ["pivotTable", "dataSourceTable", "dataSourceFormula"];

/** The mask of a request that writes CellData. @throws GoogleError 400, or 501 for what is not emulated */
export function cellMask(fields: unknown): Mask {
  const mask = requestMask(fields, "CellData");
  if (mask === true) return mask;
  const missing = NOT_KEPT.find((name) => mask[name] !== undefined);
  if (missing !== undefined) throw notEmulated(`CellData.${missing}`);
  return mask;
}

/** The cell with the masked fields of `source`; those that the source does not have are cleared. */
export function mergeCell(cell: Cell | undefined, source: Struct, mask: Mask): Cell {
  const missing = NOT_KEPT.find((name) => source[name] !== undefined);
  if (missing !== undefined) throw notEmulated(`CellData.${missing}`);
  const written = merged({ ...cell }, withTwinColors(source), withTwinMask(mask));
  for (const name of READ_ONLY) delete written[name];
  // a new value takes the runs of the old one away
  if (touches(mask, "userEnteredValue"))
    for (const runs of ["textFormatRuns", "chipRuns"]) if (!touches(mask, runs)) delete written[runs];
  return tidy(written);
}

function tidy(written: Struct): Cell {
  const value = readValue(written.userEnteredValue);
  const format = isStruct(written.userEnteredFormat) ? tidyFormat(written.userEnteredFormat) : undefined;
  const { note, dataValidation } = written;
  const textFormatRuns = readTextRuns(written.textFormatRuns, value?.stringValue);
  const chipRuns = readChipRuns(written.chipRuns, value?.stringValue);
  return {
    ...(value === undefined ? {} : { userEnteredValue: value }),
    ...(format !== undefined && Object.keys(format).length > 0 ? { userEnteredFormat: format } : {}),
    ...(typeof note === "string" && note !== "" ? { note } : {}),
    ...(isStruct(dataValidation) ? { dataValidation } : {}),
    ...(textFormatRuns.length === 0 ? {} : { textFormatRuns }),
    ...(chipRuns.length === 0 ? {} : { chipRuns }),
  };
}

function tidyFormat({ textFormat, borders, ...format }: Struct): Struct {
  const sides = isStruct(borders) ? completeBorders(borders) : {};
  return {
    ...format,
    ...(isStruct(textFormat) ? { textFormat: withLinkLook(textFormat) } : {}),
    ...(Object.keys(sides).length === 0 ? {} : { borders: sides }),
  };
}

/** An ExtendedValue of a request; an empty text is an empty cell. @throws GoogleError 400 when it is too long */
function readValue(value: unknown): ExtendedValue | undefined {
  if (!isStruct(value)) return undefined;
  const { numberValue, boolValue, stringValue, formulaValue } = value;
  if (typeof formulaValue === "string") return checked(formulaValue, { formulaValue });
  if (typeof stringValue === "string")
    return stringValue === "" ? undefined : checked(stringValue, { stringValue });
  if (typeof numberValue === "number") return { numberValue };
  return typeof boolValue === "boolean" ? { boolValue } : undefined;
}

function checked(text: string, value: ExtendedValue): ExtendedValue {
  checkLength(text);
  return value;
}
