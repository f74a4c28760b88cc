type Rgb = readonly [red: number, green: number, blue: number];

/** What stands on what: the pages' grounds, light and dark. Accents are read on all of their kind. */
export const grounds = { light: ["#ffffff", "#f3f5f7"], dark: ["#14181c", "#1f252b"] } as const;

/** WCAG 2.2, 1.4.3: the contrast that text of any size needs. */
const enough = 4.5;

/** Bright text on dark glares less than it strains, so links in dark mode get somewhat more. */
const comfortable = 6;

/**
 * A council's colour as the pages use it: `brand` is a ground with `onBrand` as its text; `accent` and
 * `darkAccent` are for links and headings in light and in dark mode. Each pair meets WCAG AA, for every colour:
 * of black and white one always has 4.5 or more on it, and an accent is darkened or lightened until it has.
 */
export type Palette = {
  readonly brand: string;
  readonly onBrand: string;
  readonly accent: string;
  readonly darkAccent: string;
};

/** The palette of a colour such as "#1b4f72". */
export function paletteOf(colour: string): Palette {
  const onBrand = contrast(colour, "#ffffff") >= enough ? "#ffffff" : "#000000";
  return {
    brand: colour,
    onBrand,
    accent: shifted(colour, "#000000", grounds.light, enough),
    darkAccent: shifted(colour, "#ffffff", grounds.dark, comfortable),
  };
}

/** The colour, moved towards another in steps of a fiftieth until it can be read on every ground. */
function shifted(colour: string, towards: string, on: readonly string[], aim: number): string {
  for (let step = 0; step < 50; step++) {
    const tried = mixed(colour, towards, step / 50);
    if (on.every((ground) => contrast(tried, ground) >= aim)) return tried;
  }
  return towards;
}

/** The contrast of two colours, 1 to 21, by WCAG's definition. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = rgbOf(colour).map((level) => {
    const share = level / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixed(colour: string, towards: string, share: number): string {
  const [from, to] = [rgbOf(colour), rgbOf(towards)];
  const levels = from.map((level, index) => Math.round(level + ((to[index] ?? 0) - level) * share));
  return `#${levels.map((level) => level.toString(16).padStart(2, "0")).join("")}`;
}

function rgbOf(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
