/** A piece of HTML that is safe to show: made by `html` alone. */
export type Markup = { readonly markup: string };

type Part = string | number | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? "");
}

/** HTML whose texts are data: what is put in is escaped, unless it is markup itself. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const filled = pieces.map((piece, index) => piece + partOf(parts[index] ?? ""));
  return { markup: filled.join("") };
}

function partOf(part: Part): string {
  if (typeof part === "string" || typeof part === "number") return escapeHtml(String(part));
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("\n");
}

/** Markup that is known not to come from a cell, such as a style sheet of ours. */
export function ours(markup: string): Markup {
  return { markup };
}
