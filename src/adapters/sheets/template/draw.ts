import type { sheets_v4 } from "@googleapis/sheets";
import type { ColourLayout, ProtectionLayout } from "../../../ports/template.ts";
import { gridRange } from "./area.ts";
import { formatOf } from "./look.ts";

type Request = sheets_v4.Schema$Request;

/** The developer metadata key that tells which version of the template a spreadsheet was brought to. */
export const templateKey = "scrutiny-template";

/** Adds a protection, or changes the one whose id is `replaces`. */
export function drawProtection(
  sheetId: number,
  protection: ProtectionLayout,
  replaces: number | null,
): Request {
  const { area, warningOnly, open, editors, description } = protection;
  const protectedRange: sheets_v4.Schema$ProtectedRange = {
    range: gridRange(sheetId, area),
    description,
    warningOnly,
    ...(open.length > 0 && { unprotectedRanges: open.map((part) => gridRange(sheetId, part)) }),
    ...(!warningOnly && { editors: { users: [...editors], domainUsersCanEdit: false } }),
  };
  if (replaces === null) return { addProtectedRange: { protectedRange } };
  const fields = `range,description,warningOnly,unprotectedRanges${warningOnly ? "" : ",editors"}`;
  return {
    updateProtectedRange: { protectedRange: { ...protectedRange, protectedRangeId: replaces }, fields },
  };
}

/** Adds a colour at a place in the tab's order of colours. */
export function addColour(sheetId: number, colour: ColourLayout, index: number): Request {
  return { addConditionalFormatRule: { rule: ruleOf(sheetId, colour), index } };
}

/** Puts a colour in the place of the one that stands there. */
export function replaceColour(sheetId: number, colour: ColourLayout, index: number): Request {
  return { updateConditionalFormatRule: { sheetId, index, rule: ruleOf(sheetId, colour) } };
}

function ruleOf(
  sheetId: number,
  { areas, formula, look }: ColourLayout,
): sheets_v4.Schema$ConditionalFormatRule {
  return {
    ranges: areas.map((area) => gridRange(sheetId, area)),
    booleanRule: {
      condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: formula }] },
      format: formatOf(look),
    },
  };
}

/** Marks the spreadsheet with the version of the template, or moves the mark that it bears. */
export function drawMark(version: number, replaces: number | null): Request {
  const metadataValue = String(version);
  if (replaces === null)
    return {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: templateKey,
          metadataValue,
          location: { spreadsheet: true },
          visibility: "DOCUMENT",
        },
      },
    };
  return {
    updateDeveloperMetadata: {
      dataFilters: [{ developerMetadataLookup: { metadataId: replaces } }],
      developerMetadata: { metadataValue },
      fields: "metadataValue",
    },
  };
}
