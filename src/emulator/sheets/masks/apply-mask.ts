import { isStruct, type Struct } from "../model/struct.ts";
import type { Mask } from "./parse-mask.ts";

/** The part of an answer that the mask names; lists are masked element by element, order is kept. */
export function applyMask(value: unknown, mask: Mask): unknown {
  if (mask === true) return value;
  if (Array.isArray(value)) return value.map((one) => applyMask(one, mask));
  if (!isStruct(value)) return value;
  const kept: Struct = {};
  for (const [name, field] of Object.entries(value)) {
    const below = mask[name];
    if (below !== undefined && field !== undefined) kept[name] = applyMask(field, below);
  }
  return kept;
}

/** Whether the mask asks for anything under this path, such as `sheets.data`. */
export function maskAsksFor(mask: Mask, path: string): boolean {
  let here: Mask = mask;
  for (const name of path.split(".")) {
    if (here === true) return true;
    const below: Mask | undefined = here[name];
    if (below === undefined) return false;
    here = below;
  }
  return true;
}
