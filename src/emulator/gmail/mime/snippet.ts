import type { MimePart } from "./parts.ts";

/** Letters that Gmail shows of a message; how many it does not say. */
const LENGTH = 200;

const ESCAPED: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The beginning of what a person reads in the message, on one line and escaped as Gmail does. */
export function snippetOf(root: MimePart): string {
  const plain = find(root, "text/plain");
  const text = plain === undefined ? withoutTags(find(root, "text/html")) : plain.content.toString("utf8");
  const line = text.replace(/\s+/g, " ").trim();
  return shortened(line).replace(/[&<>"']/g, (letter) => ESCAPED[letter] ?? letter);
}

function find(part: MimePart, mimeType: string): MimePart | undefined {
  if (part.mimeType === mimeType && part.filename === "") return part;
  for (const child of part.parts) {
    const found = find(child, mimeType);
    if (found !== undefined) return found;
  }
  return undefined;
}

function withoutTags(html: MimePart | undefined): string {
  const text = html?.content.toString("utf8") ?? "";
  return text.replace(/<(style|script|head)\b.*?<\/\1>/gis, " ").replace(/<[^>]*>/g, " ");
}

function shortened(line: string): string {
  if (line.length <= LENGTH) return line;
  const end = line.lastIndexOf(" ", LENGTH);
  return line.slice(0, end > 0 ? end : LENGTH);
}
