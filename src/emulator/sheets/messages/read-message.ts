import { badRequestDetails, invalidArgument } from "../../http/google-error.ts";
import type { Struct } from "../model/struct.ts";
import messages from "./messages.json" with { type: "json" };

const TABLE: Record<string, Record<string, string>> = messages;

/** The names that an enumeration has, for those whose wrong names would otherwise pass for something else. */
const ENUMS: Record<string, string[]> = {
  Dimension: ["DIMENSION_UNSPECIFIED", "ROWS", "COLUMNS"],
  MergeType: ["MERGE_ALL", "MERGE_COLUMNS", "MERGE_ROWS"],
  PasteOrientation: ["NORMAL", "TRANSPOSE"],
  PasteType: [
    "PASTE_NORMAL",
    "PASTE_VALUES",
    "PASTE_FORMAT",
    "PASTE_NO_BORDERS",
    "PASTE_FORMULA",
    "PASTE_DATA_VALIDATION",
    "PASTE_CONDITIONAL_FORMATTING",
  ],
  SortOrder: ["SORT_ORDER_UNSPECIFIED", "ASCENDING", "DESCENDING"],
};

/** Everything found wrong in one body, in Google's words. */
type Violations = { field?: string; description: string }[];

/** The fields of a message by name; undefined when the table has no such message. */
export function fieldsOf(message: string): Record<string, string> | undefined {
  return TABLE[message];
}

/**
 * Reads a JSON body the way Google's transcoder does: nulls are absent, snake_case names are taken too,
 * unknown names and wrong types are all reported together.
 *
 * @param at what the body is called in complaints: "" for a whole body, `data` for values.update
 * @throws GoogleError 400 with BadRequest details
 */
export function readMessage(message: string, body: unknown, at = ""): Struct {
  const violations: Violations = [];
  const read = readStruct(message, body, at, violations);
  if (violations.length === 0) return read;
  throw invalidArgument(violations.map((one) => one.description).join("\n"), badRequestDetails(violations));
}

function readStruct(message: string, body: unknown, at: string, violations: Violations): Struct {
  const fields = TABLE[message] ?? {};
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    violations.push(wrongValue(at, messageType(message), body));
    return {};
  }
  const read: Struct = {};
  for (const [given, value] of Object.entries(body)) {
    const name = camelCase(given);
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (type === undefined) violations.push(unknownName(given, at));
    else if (value !== null)
      read[name] = readField(type, value, `${at === "" ? "" : `${at}.`}${snakeCase(name)}`, violations);
  }
  return read;
}

function readField(type: string, value: unknown, at: string, violations: Violations): unknown {
  if (type.startsWith("any")) return readValues(value, at, violations);
  if (!type.endsWith("[]")) return readOne(type, value, at, violations);
  const element = type.slice(0, -2);
  // the live service takes a lone message where a list belongs
  const list = Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value];
  return list.map((one, i) => readOne(element, one, `${at}[${i}]`, violations));
}

function readOne(type: string, value: unknown, at: string, violations: Violations): unknown {
  if (type === "map" || type === "any") return value;
  const names = ENUMS[type];
  if (names !== undefined) return readName(type, names, value, at, violations);
  if (TABLE[type] !== undefined) return readStruct(type, value, at, violations);
  if (type === "number" && typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)))
    return Number(value);
  if (typeof value === type) return value;
  violations.push(wrongValue(at, scalarType(type, at), value));
  return undefined;
}

function readName(
  type: string,
  names: string[],
  value: unknown,
  at: string,
  violations: Violations,
): unknown {
  if (typeof value === "string" && names.includes(value)) return value;
  violations.push(wrongValue(at, messageType(type), value));
  return undefined;
}

function readValues(value: unknown, at: string, violations: Violations): unknown[][] {
  if (!Array.isArray(value)) {
    violations.push(wrongValue(at, LIST_VALUE, value));
    return [];
  }
  return value.map((row, i) => {
    if (Array.isArray(row)) return row;
    violations.push(wrongValue(`${at}[${i}]`, LIST_VALUE, row));
    return [];
  });
}

const LIST_VALUE = "type.googleapis.com/google.protobuf.ListValue";

function messageType(message: string): string {
  return `type.googleapis.com/google.apps.sheets.v4.${message}`;
}

function scalarType(type: string, at: string): string {
  if (type === "boolean") return "TYPE_BOOL";
  if (type === "string") return "TYPE_STRING";
  return /(red|green|blue|alpha|value)$/.test(at) ? "TYPE_DOUBLE" : "TYPE_INT32";
}

function wrongValue(at: string, type: string, value: unknown): { field: string; description: string } {
  return { field: at, description: `Invalid value at '${at}' (${type}), ${JSON.stringify(value)}` };
}

function unknownName(name: string, at: string): { field?: string; description: string } {
  const where = at === "" ? "" : ` at '${at}'`;
  const description = `Invalid JSON payload received. Unknown name "${name}"${where}: Cannot find field.`;
  return at === "" ? { description } : { field: at, description };
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
