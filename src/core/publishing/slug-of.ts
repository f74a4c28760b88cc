const longest = 60;

/**
 * The part of an address that stands for an inquiry: lower-case ASCII letters, digits and single hyphens, at
 * most 60 characters, cut at a word. "inquiry" for a title without any such letter.
 */
export function slugOf(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’‘ʼ]+/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/[^a-z\d]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  if (plain.length <= longest) return plain || "inquiry";
  const cut = plain.slice(0, longest + 1);
  const end = cut.lastIndexOf("-");
  return cut.slice(0, end > 0 ? end : longest);
}
