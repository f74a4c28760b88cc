import { type Html, written } from "../html.ts";

/** A document of XML: `html` escapes what XML wants escaped, and leaves out what XML cannot hold. */
export function xmlDocument(content: Html): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${written(content)}\n`;
}
