const safe = ["http", "https", "mailto"];
const written = /\b(?:(?:java|vb)script:\S|data:[a-z]{1,20}\/|file:\/\/)/iu;

/**
 * Whether an address leads elsewhere than to a web page or a mailbox. Browsers ignore blanks and control
 * characters in a scheme, so they are taken out before it is read.
 */
export function isUnsafeLink(url: string): boolean {
  const [, scheme] = /^([a-z][a-z\d+.-]*):/iu.exec(url.replaceAll(/[\s\p{C}]+/gu, "")) ?? [];
  return scheme !== undefined && !safe.includes(scheme.toLowerCase());
}

/** Whether an address that is unsafe to follow stands written in a text. */
export function spellsUnsafeLink(text: string): boolean {
  return written.test(text);
}
