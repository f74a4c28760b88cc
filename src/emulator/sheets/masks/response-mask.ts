import { badRequestDetails, invalidArgument } from "../../http/google-error.ts";
import { fieldsOf } from "../messages/read-message.ts";
import { type Mask, parseMask } from "./parse-mask.ts";

/**
 * The `fields` parameter of a call, checked against the message that it masks.
 *
 * @returns undefined when the caller gave none
 * @throws GoogleError 400 `Request contains an invalid argument.` naming the path that matches nothing
 */
export function responseMask(fields: string | null, message: string): Mask | undefined {
  if (fields === null || fields === "") return undefined;
  const mask = parseMask(fields);
  const bad = mask === undefined ? fields : unknownPath(mask, message, "");
  if (mask !== undefined && bad === undefined) return mask;
  const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${bad}'.`;
  throw invalidArgument(
    "Request contains an invalid argument.",
    badRequestDetails([{ field: bad ?? fields, description }]),
  );
}

function unknownPath(mask: Mask, message: string, prefix: string): string | undefined {
  const fields = fieldsOf(message);
  if (mask === true || fields === undefined) return undefined;
  for (const [name, below] of Object.entries(mask)) {
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const path = prefix === "" ? name : `${prefix}.${name}`;
    if (type === undefined) return path;
    const deeper = unknownPath(below, type.replace(/\[\]$/, ""), path);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}
