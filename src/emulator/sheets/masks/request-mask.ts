import { badRequestDetails, invalidArgument } from "../../http/google-error.ts";
import { fieldsOf } from "../messages/read-message.ts";
import { isStruct, type Struct } from "../model/struct.ts";
import { type Mask, parseMask } from "./parse-mask.ts";

/**
 * The `fields` of an update, checked against the message that it updates.
 *
 * @throws GoogleError 400 when it is missing or names no field of the message
 */
export function requestMask(fields: unknown, message: string): Mask {
  if (typeof fields !== "string" || fields.trim() === "")
    throw invalidArgument("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  const mask = parseMask(fields);
  const known = fieldsOf(message) ?? {};
  const bad =
    mask === undefined ? fields : Object.keys(mask === true ? {} : mask).find((name) => !(name in known));
  if (mask !== undefined && bad === undefined) return mask;
  const description = `Invalid field: ${bad}`;
  throw invalidArgument(description, badRequestDetails([{ field: String(bad), description }]));
}

/** Whether the mask touches this top-level field. */
export function touches(mask: Mask, field: string): boolean {
  return mask === true || mask[field] !== undefined;
}

/**
 * `target` with the masked fields taken from `source`; a masked field that the source does not have is
 * cleared, as Google documents for every update with a mask.
 */
export function merged(target: Struct, source: Struct, mask: Mask): Struct {
  if (mask === true) return source;
  const result: Struct = { ...target };
  for (const [name, below] of Object.entries(mask)) {
    const value = source[name];
    if (below === true || Array.isArray(value)) assign(result, name, value);
    else assign(result, name, mergedBelow(result[name], value, below));
  }
  return result;
}

function mergedBelow(target: unknown, source: unknown, mask: Mask): Struct | undefined {
  const result = merged(isStruct(target) ? target : {}, isStruct(source) ? source : {}, mask);
  return Object.keys(result).length === 0 ? undefined : result;
}

function assign(result: Struct, name: string, value: unknown): void {
  if (value === undefined) delete result[name];
  else result[name] = value;
}
