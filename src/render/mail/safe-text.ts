/** What steers a terminal, a header or the direction of writing, and no cell needs. */
const steering =
  /[\p{Cc}\p{Zl}\p{Zp}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/** A cell's text on one line, without characters that are not seen. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(steering, " ").replaceAll(/\s+/gu, " ").trim();
}

/** The start of a cell's text on one line, cut at a word. */
export function excerpt(text: string, most: number): string {
  const line = oneLine(text.slice(0, most * 4));
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > most / 2 ? end : most).toWellFormed()}…`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that HTML shows as it stands, between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => entities[character] ?? "");
}

/** A link only if it leads to the web or to a mailbox, and holds nothing that could end an attribute. */
export function safeHref(href: string): string | null {
  return /^(?:https?:\/\/|mailto:)[^\s"'<>\\^`{|}]+$/iu.test(href) ? href : null;
}
