/** The colours of a document that come from the council's own, as "#rrggbb". */
export type Palette = {
  /** For headings and links: readable on white and on the tint. */
  readonly accent: string;
  /** Behind the header row, and the words on it. */
  readonly fill: string;
  readonly onFill: string;
  /** Behind the band of a recommendation. */
  readonly tint: string;
};

type Rgb = readonly [red: number, green: number, blue: number];

const ink: Rgb = [0x1c, 0x27, 0x33];
const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

/** WCAG 2.2, success criterion 1.4.3: text has a contrast of at least 4.5:1. */
const enough = 4.5;

/** From the council's colour. Words on it are white or ink, whichever reads better, and it darkens until one does. */
export function paletteOf(colour: string): Palette {
  const given = rgbOf(colour);
  const tint = mix(given, white, 0.88);
  const shades = Array.from({ length: 21 }, (_, step) => mix(given, black, step / 20));
  const accent = shades.find((shade) => contrast(shade, tint) >= enough) ?? black;
  const fill = shades.find((shade) => best(shade) >= enough) ?? black;
  const onFill = contrast(white, fill) >= contrast(ink, fill) ? white : ink;
  return { accent: hex(accent), fill: hex(fill), onFill: hex(onFill), tint: hex(tint) };
}

function best(ground: Rgb): number {
  return Math.max(contrast(white, ground), contrast(ink, ground));
}

/** From 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Rgb, other: Rgb): number {
  const lights = [luminance(one), luminance(other)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function mix(colour: Rgb, into: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2) => Math.round(colour[at] + (into[at] - colour[at]) * share);
  return [part(0), part(1), part(2)];
}

function hex(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
