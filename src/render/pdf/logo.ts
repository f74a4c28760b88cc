import type { Logo } from "../../core/model/publisher.ts";
import type { TextFitter } from "./fit-text.ts";

/** The name under which the template finds the picture. */
export function logoFile({ contentType }: Logo): string {
  return contentType === "image/png" ? "logo.png" : "logo.jpg";
}

/** In millimetres: the largest that the logo may be on the first page. */
const most = { width: 70, height: 16 } as const;

/** The logo as the template reads it: as large as it may be, in its own proportions. */
export function logoData(logo: Logo | null, { fitText }: TextFitter) {
  if (logo === null) return null;
  const scale = Math.min(most.width / Math.max(1, logo.width), most.height / Math.max(1, logo.height));
  return {
    file: logoFile(logo),
    alt: fitText(logo.alt),
    width: logo.width * scale,
    height: logo.height * scale,
  };
}
