const made: unique symbol = Symbol("made by html");

/** Markup that `html` made. Nothing else can make it, so that no text of a cell becomes markup. */
export type Html = { readonly [made]: string };
export type Shown = string | number | null | Html | readonly Html[];

/** Markup from a template: texts and numbers are escaped, markup stands as it is, null is nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Shown[]): Html {
  return { [made]: parts.map((part, index) => part + written(values[index] ?? null)).join("") };
}

/** The markup as a string, ready to be a page. */
export function written(value: Shown): string {
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "number") return escapeText(String(value));
  return made in value ? value[made] : value.map(written).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What neither HTML nor XML can hold; tabs and line ends stay. */
const unwritable = /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** Text that HTML and XML show as it stands, between tags and in quoted attributes. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(unwritable, "")
    .replaceAll(/[&<>"']/gu, (character) => entities[character] ?? "");
}
