import { isStruct, type Struct, structOf } from "../../sheets/model/struct.ts";

/**
 * Takes from `given` the fields that an update mask names (`rateLimits`, `retry_config.max_attempts`);
 * without a mask, every field that is given.
 */
export function takeMasked(kept: Struct, given: Struct, mask: string | null): Struct {
  const paths = mask === null || mask === "" ? Object.keys(given) : mask.split(",").map(camelCase);
  return paths.reduce((result, path) => withPath(result, given, path.split(".")), kept);
}

function withPath(kept: Struct, given: Struct, [name = "", ...deeper]: string[]): Struct {
  if (deeper.length > 0)
    return { ...kept, [name]: withPath(structOf(kept[name]), structOf(given[name]), deeper) };
  const { [name]: _, ...rest } = kept;
  const value = given[name];
  if (value === undefined || value === null) return rest;
  return { ...rest, [name]: isStruct(value) ? { ...structOf(kept[name]), ...value } : value };
}

function camelCase(path: string): string {
  return path.trim().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
