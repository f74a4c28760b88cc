import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { create } from "fontkit";

const faces = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold", "700Bold_Italic"] as const;

/** Every face that the template uses, read from the package that carries them. */
export function readFonts(): readonly Buffer[] {
  const manifest = createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json");
  return faces.map((face) => readFileSync(join(dirname(manifest), face, `SourceSans3_${face}.ttf`)));
}

/** Characters that have a place in a font but show nothing, or mean something else in every font. */
const unfit = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\p{Cs}\p{Cn}]/u;

/** The code points that every one of these fonts can show. */
export function coveredBy(fonts: readonly Buffer[]): ReadonlySet<number> {
  const [first = new Set<number>(), ...others] = fonts.map(codePointsOf);
  const all = others.reduce((common, each) => common.intersection(each), first);
  return new Set([...all].filter((code) => !unfit.test(String.fromCodePoint(code))));
}

function codePointsOf(bytes: Buffer): Set<number> {
  const font = create(bytes);
  if (!("characterSet" in font)) throw new Error("A font of the PDF is a collection, and must be one face.");
  return new Set(font.characterSet);
}
