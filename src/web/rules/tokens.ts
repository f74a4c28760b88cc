/** A word of a formula: `text` as written, a text without its quotes. */
export type Token = {
  readonly kind: "number" | "text" | "name" | "reference" | "sign";
  readonly text: string;
  /** The tab that a reference names, or null for the formula's own. */
  readonly tab: string | null;
};

const kinds = [
  ["text", /"((?:[^"]|"")*)"/y],
  [
    "reference",
    /(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d*)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\w(])/y,
  ],
  ["number", /\d+(?:\.\d+)?/y],
  ["name", /[A-Za-z][\w.]*/y],
  ["sign", /<>|<=|>=|[=<>&+\-*/(),]/y],
] as const;

/** The words of a formula without its "="; null when something in it is none. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    if (/\s/u.test(formula[at] ?? "")) {
      at += 1;
      continue;
    }
    const found = nextToken(formula, at);
    if (!found) return null;
    tokens.push(found.token);
    at = found.end;
  }
  return tokens;
}

function nextToken(formula: string, at: number): { readonly token: Token; readonly end: number } | null {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (!match) continue;
    const end = at + match[0].length;
    if (kind === "text")
      return { token: { kind, text: (match[1] ?? "").replaceAll('""', '"'), tab: null }, end };
    if (kind !== "reference") return { token: { kind, text: match[0], tab: null }, end };
    const tab = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
    return { token: { kind, text: match[3] ?? "", tab }, end };
  }
  return null;
}
