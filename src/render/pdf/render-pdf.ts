import type { Publisher } from "../../core/model/publisher.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { type TextFitter, textFitter } from "./fit-text.ts";
import { coveredBy, readFonts } from "./fonts.ts";
import { type PdfOptions, pageData } from "./page-data.ts";
import { createTypesetter, type Typesetter } from "./typeset.ts";

/** `replaced`: the characters that the document's fonts do not have, each once. □ stands in their place. */
export type RenderedPdf = { readonly bytes: Uint8Array; readonly replaced: readonly string[] };

type Press = { readonly covered: ReadonlySet<number>; readonly typeset: Typesetter };
let press: Press | null = null;

/**
 * A published response as PDF/UA-1, A4 across. The same input gives the same bytes, in every process.
 * Throws `PdfNotMade` where Typst refuses the document, with what it said: a logo, for one, that is no picture.
 */
export async function renderPdf(
  snapshot: Snapshot,
  publisher: Publisher,
  options: PdfOptions,
): Promise<RenderedPdf> {
  press ??= openPress();
  const fitter: TextFitter = textFitter(press.covered);
  const data = pageData(snapshot, publisher, options, fitter);
  return { bytes: press.typeset(data, publisher.logo), replaced: fitter.replaced() };
}

/** Reading the fonts takes longer than setting a small document, so it is done once. */
function openPress(): Press {
  const fonts = readFonts();
  return { covered: coveredBy(fonts), typeset: createTypesetter(fonts) };
}
