/** The colours of a document, six hexadecimal digits each, as Word writes them. */
export type Palette = {
  /** The council's colour, darkened until white on it, and it on the tint, can be read. */
  readonly accent: string;
  readonly tint: string;
};

/** Colours that are the same for every council. All text keeps 4.5:1 on white and on the tint. */
export const ink = "1C2733";
export const muted = "4C5A68";
export const warning = "9B1C1C";
export const rule = "C5CDD6";
export const grey = "F2F4F6";

type Rgb = readonly [number, number, number];

const enough = 4.5;

/** The colours of a council, from "#1b4f72". WCAG 2.2, criterion 1.4.3: text has a contrast of 4.5:1 at least. */
export function paletteOf(colour: string): Palette {
  const given = rgbOf(colour);
  const tint = mix(given, [255, 255, 255], 0.88);
  const steps = Array.from({ length: 20 }, (_, step) => mix(given, [0, 0, 0], step / 20));
  const accent = steps.find((shade) => contrast(shade, tint) >= enough) ?? [0, 0, 0];
  return { accent: hex(accent), tint: hex(tint) };
}

/**
 * How well two colours can be told apart, from 1 to 21.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour written as six hexadecimal digits, with or without a "#", as its parts from 0 to 255. */
export function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.replace("#", ""), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(colour: Rgb, into: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2) => Math.round(colour[at] + (into[at] - colour[at]) * share);
  return [part(0), part(1), part(2)];
}

function hex(colour: Rgb): string {
  return colour.map((part) => part.toString(16).padStart(2, "0").toUpperCase()).join("");
}
