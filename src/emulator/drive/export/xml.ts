/** The text of an XML file. */
export type Xml = string;

/** An XML file with its declaration. */
export function xmlFile(root: string): Xml {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text for content or an attribute; control characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uFFFF]/g, "").replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}
