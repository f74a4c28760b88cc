import { invalidArgument } from "../../http/google-error.ts";
import { withTwinColors } from "../formats/colors.ts";
import type { ConditionalFormat, Sheet } from "../model/spreadsheet.ts";
import { isStruct, numberOf, type Struct, structOf, structsOf } from "../model/struct.ts";
import { guardSheet } from "../protection/guard.ts";
import { writeConditionalFormat } from "../spreadsheets/write-sheet.ts";
import { type Draft, sheetWithId } from "../store/draft.ts";
import { requestRange } from "./request-ranges.ts";

/** AddConditionalFormatRuleRequest: at the index, or first as proto3 reads an absent index */
export function addConditionalFormatRule(draft: Draft, request: Struct): undefined {
  const { sheet, format } = readRule(draft, request.rule);
  guardSheet(draft, sheet);
  const index = numberOf(request.index);
  if (index > sheet.conditionalFormats.length)
    throw invalidArgument(
      `index[${index}] is past the last rule of the sheet[${sheet.conditionalFormats.length}]`,
    );
  sheet.conditionalFormats.splice(index, 0, format);
  return undefined;
}

/** UpdateConditionalFormatRuleRequest: replaces a rule, or moves it to `newIndex` */
export function updateConditionalFormatRule(draft: Draft, request: Struct): Struct {
  const index = numberOf(request.index);
  const given = isStruct(request.rule) ? readRule(draft, request.rule) : undefined;
  const sheet = given?.sheet ?? sheetWithId(draft.book, numberOf(request.sheetId));
  const old = ruleAt(sheet, index);
  guardSheet(draft, sheet);
  sheet.conditionalFormats.splice(index, 1);
  const newIndex = given === undefined ? numberOf(request.newIndex) : index;
  const next = given?.format ?? old;
  sheet.conditionalFormats.splice(newIndex, 0, next);
  return {
    updateConditionalFormatRule: {
      newRule: writeConditionalFormat(next),
      ...(newIndex === 0 ? {} : { newIndex }),
      oldRule: writeConditionalFormat(old),
      ...(index === 0 ? {} : { oldIndex: index }),
    },
  };
}

/** DeleteConditionalFormatRuleRequest */
export function deleteConditionalFormatRule(draft: Draft, request: Struct): Struct {
  const sheet = sheetWithId(draft.book, numberOf(request.sheetId));
  const index = numberOf(request.index);
  const old = ruleAt(sheet, index);
  guardSheet(draft, sheet);
  sheet.conditionalFormats.splice(index, 1);
  return { deleteConditionalFormatRule: { rule: writeConditionalFormat(old) } };
}

function ruleAt(sheet: Sheet, index: number): ConditionalFormat {
  const rule = sheet.conditionalFormats[index];
  if (rule === undefined)
    throw invalidArgument(`No conditional format on sheet: ${sheet.properties.sheetId} at index: ${index}`);
  return rule;
}

function readRule(draft: Draft, value: unknown): { sheet: Sheet; format: ConditionalFormat } {
  const { ranges, ...rule } = structOf(value);
  const places = structsOf(ranges).map((range) => requestRange(draft, range));
  const [first] = places;
  if (first === undefined) throw invalidArgument("At least one range must be specified.");
  if (places.some((place) => place.sheet !== first.sheet))
    throw invalidArgument("All ranges of a conditional format must be on the same sheet.");
  if (!isStruct(rule.booleanRule) && !isStruct(rule.gradientRule))
    throw invalidArgument("A boolean rule or a gradient rule must be specified.");
  return {
    sheet: first.sheet,
    format: { ranges: places.map((place) => place.range), rule: withTwinColors(rule) },
  };
}
