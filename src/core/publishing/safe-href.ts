/**
 * An address as it may be followed from what is published, normalised; null for any other. Web addresses
 * hold no user name. A mail address must be one of `contacts` (lower case), and loses its subject and copies.
 */
export function safeHref(href: string, contacts: readonly string[]): string | null {
  const url = URL.parse(href);
  if (!url) return null;
  if (url.protocol === "mailto:") {
    const address = decoded(url.pathname).toLowerCase();
    return contacts.includes(address) ? `mailto:${address}` : null;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  return url.username === "" && url.password === "" ? url.href : null;
}

/** A percent-encoded text in plain; as it is where its encoding is no UTF-8. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
