/** The address if it leads to the web or to a mailbox and holds nothing unusual, else null. */
export function safeHref(href: string): string | null {
  return /^(?:https?:\/\/|mailto:)[^\s\p{C}"'<>\\^`{|}]+$/iu.test(href) ? href : null;
}

/** A relative address of the site's own folders, of which each is one segment whatever it is called. */
export function folderHref(root: string, ...folders: readonly string[]): string {
  return `${root}${folders.map((folder) => `${encodeURIComponent(folder.toWellFormed())}/`).join("")}`;
}
