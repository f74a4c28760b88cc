import type { Mask } from "../masks/parse-mask.ts";
import { isStruct, type Struct } from "../model/struct.ts";

/**
 * Keeps a colour and its newer twin in step, as the live service does: `backgroundColor` is always echoed
 * with `backgroundColorStyle.rgbColor`, components are float32, and components of 0 are left out.
 */
export function withTwinColors(source: Struct): Struct {
  const result: Struct = {};
  for (const [name, value] of Object.entries(source))
    result[name] = isStruct(value) ? twinned(name, value) : value;
  for (const [name, value] of Object.entries(result)) {
    if (isColorName(name) && isStruct(value)) result[`${name}Style`] ??= { rgbColor: value };
    const plain = /^(.*[cC]olor)Style$/.exec(name)?.[1];
    const rgb = plain !== undefined && isStruct(value) ? value.rgbColor : undefined;
    if (plain !== undefined && rgb !== undefined) result[plain] = rgb;
  }
  return result;
}

function twinned(name: string, value: Struct): Struct {
  return isColorName(name) || name === "rgbColor" ? cleanColor(value) : withTwinColors(value);
}

/** The mask with the twin of each colour in it. */
export function withTwinMask(mask: Mask): Mask {
  if (mask === true) return true;
  const result: { [field: string]: Mask } = {};
  for (const [name, below] of Object.entries(mask)) {
    const plain = /^(.*[cC]olor)Style$/.exec(name)?.[1];
    const isColor = isColorName(name) || plain !== undefined;
    // half a colour cannot be kept in step, so a colour is taken whole
    result[name] = isColor ? true : withTwinMask(below);
    if (isColor) result[plain ?? `${name}Style`] = true;
  }
  return result;
}

function isColorName(name: string): boolean {
  return /[cC]olor$/.test(name) && name !== "rgbColor" && name !== "themeColor";
}

/** A colour with its components as float32 and without those that are 0. */
function cleanColor(color: Struct): Struct {
  const kept = Object.entries(color).filter(([, part]) => part !== 0);
  return Object.fromEntries(
    kept.map(([name, part]) => [name, typeof part === "number" ? shortFloat(part) : part]),
  );
}

// the shortest decimal that is the same float32, which is how protobuf prints it
function shortFloat(value: number): number {
  const wanted = Math.fround(value);
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(wanted.toPrecision(digits));
    if (Math.fround(short) === wanted) return short;
  }
  return Number(wanted.toPrecision(9));
}
