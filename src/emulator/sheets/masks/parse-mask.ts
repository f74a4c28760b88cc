/** A field mask as a tree; `true` takes everything below. */
export type Mask = true | { [field: string]: Mask };

/**
 * Parses Google's mask syntax: commas, `a.b`, `a/b`, `a(b,c)`, `*`.
 *
 * @returns undefined when the text cannot be parsed
 */
export function parseMask(text: string): Mask | undefined {
  const tokens = text.match(/[\w-]+|[*.,()/]|\s+|./g)?.filter((token) => token.trim() !== "") ?? [];
  let at = 0;
  const list = (): Mask | undefined => {
    let mask: Mask = {};
    for (;;) {
      const path = item();
      if (path === undefined) return undefined;
      mask = merge(mask, path);
      if (tokens[at] !== ",") return mask;
      at++;
    }
  };
  const item = (): Mask | undefined => {
    const name = tokens[at];
    if (name === undefined || !/^([\w-]+|\*)$/.test(name)) return undefined;
    at++;
    const below = rest();
    if (below === undefined) return undefined;
    return name === "*" ? below : { [name]: below };
  };
  const rest = (): Mask | undefined => {
    const next = tokens[at];
    if (next === "." || next === "/") {
      at++;
      return item();
    }
    if (next !== "(") return true;
    at++;
    const inside = list();
    if (tokens[at] !== ")") return undefined;
    at++;
    return inside;
  };
  const mask = list();
  return at === tokens.length ? mask : undefined;
}

function merge(a: Mask, b: Mask): Mask {
  if (a === true || b === true) return true;
  const both: { [field: string]: Mask } = { ...a };
  for (const [name, below] of Object.entries(b)) {
    const known = both[name];
    both[name] = known === undefined ? below : merge(known, below);
  }
  return both;
}
