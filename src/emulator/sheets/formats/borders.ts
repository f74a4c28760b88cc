import { isStruct, type Struct, structOf } from "../model/struct.ts";

const WIDTHS: Record<string, number> = { SOLID_MEDIUM: 2, SOLID_THICK: 3, DOUBLE: 3 };

/** Borders as the live service gives them back: each with its width and its colour, black where none was given. */
export function completeBorders(borders: Struct): Struct {
  const sides = Object.entries(borders).filter(([, border]) => hasStyle(border));
  return Object.fromEntries(sides.map(([side, border]) => [side, complete(structOf(border))]));
}

function hasStyle(border: unknown): boolean {
  const { style } = structOf(border);
  return typeof style === "string" && style !== "NONE" && style !== "STYLE_UNSPECIFIED";
}

function complete({ style, color, colorStyle }: Struct): Struct {
  const plain = isStruct(color) ? color : {};
  return {
    style,
    width: WIDTHS[String(style)] ?? 1,
    color: plain,
    colorStyle: isStruct(colorStyle) ? colorStyle : { rgbColor: plain },
  };
}
