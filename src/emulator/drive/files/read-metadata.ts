import { isStruct, type Struct } from "../../sheets/model/struct.ts";
import type { MoreFields } from "./drive-file.ts";

/** The writable fields of a File body that are kept as given; null removes a property. */
export function readMore(body: Struct, before: MoreFields = {}): MoreFields {
  const { parents, description, starred, properties, appProperties } = body;
  return {
    ...before,
    ...(Array.isArray(parents) ? { parents: parents.map(String) } : {}),
    ...(typeof description === "string" ? { description } : {}),
    ...(typeof starred === "boolean" ? { starred } : {}),
    ...(isStruct(properties) ? { properties: patched(before.properties, properties) } : {}),
    ...(isStruct(appProperties) ? { appProperties: patched(before.appProperties, appProperties) } : {}),
  };
}

function patched(before: Record<string, string> | undefined, given: Struct): Record<string, string> {
  const entries = Object.entries({ ...before, ...given }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
