import { parse } from "csv-parse/sync";

const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/giu;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;
const addresses: ReadonlySet<string> = new Set([
  "href",
  "src",
  "action",
  "formaction",
  "xlink:href",
  "srcdoc",
  "poster",
]);

/**
 * Everything in a page that could run or lead astray. `own`: a page made of harmless words by the same program;
 * its scripts and its embedded files are ours.
 */
export function harmfulIn(html: string, own: string): readonly string[] {
  const ours = new Set(scriptsOf(own));
  const ownSources = new Set(tagsOf(own).flatMap(({ attributes }) => [...attributes.values()]));
  const trouble = scriptsOf(html)
    .filter((script) => !ours.has(script))
    .map((script) => `a script that is not ours: ${script.slice(0, 80)}`);
  for (const { name, attributes } of tagsOf(html)) {
    if (["iframe", "object", "embed", "base", "frame"].includes(name)) trouble.push(`a ${name}`);
    for (const [key, value] of attributes) {
      if (key.startsWith("on")) trouble.push(`a handler: ${key} of ${name}`);
      if (addresses.has(key) && !ownSources.has(value) && !isSafe(value))
        trouble.push(`${name} leads to ${value.slice(0, 80)}`);
    }
  }
  return trouble;
}

function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script\b[^>]*>[\s\S]*?(?:<\/script>|$)/giu)].map(([script]) => script);
}

type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

function tagsOf(html: string): readonly Tag[] {
  return [...html.matchAll(tag)].map(([, name = "", rest = ""]) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(attribute)].map(([, key = "", ...values]) => [
        key.toLowerCase(),
        values.find((value) => value !== undefined) ?? "",
      ]),
    ),
  }));
}

/** https, http, mailto without other recipients, and places of the site itself. */
function isSafe(address: string): boolean {
  const plain = address.replaceAll("&amp;", "&");
  if (/^mailto:/iu.test(plain)) return !/[?&](?:bcc|cc|to)=/iu.test(plain);
  return /^https?:\/\//iu.test(plain) || !(/^[^/?#]*:/u.test(plain) || plain.startsWith("//"));
}

/** The cells of a CSV file that a spreadsheet program would take for formulas. */
export function formulasIn(csv: string): readonly string[] {
  const rows: string[][] = parse(csv, { bom: true, relaxColumnCount: true });
  return rows
    .flat()
    .filter((cell) => /^[=+\-@\t\r]/u.test(cell))
    .map((cell) => `a cell of the CSV begins like a formula: ${cell.slice(0, 40)}`);
}

const usual: ReadonlySet<string> = new Set(
  "from to subject date message-id mime-version content-type content-transfer-encoding x-scrutiny-key auto-submitted x-auto-response-suppress references in-reply-to received return-path sender reply-to list-id precedence".split(
    " ",
  ),
);

/** The header fields of a raw message that ours never have, and recipients beside the one it is for. */
export function strangeHeaders(raw: string): readonly string[] {
  const head = raw.split(/\r?\n\r?\n/u, 1)[0] ?? "";
  const names = head
    .split(/\r?\n/u)
    .filter((line) => !/^[ \t]/u.test(line))
    .map((line) => line.split(":", 1)[0] ?? "");
  return names
    .filter((name) => !usual.has(name.toLowerCase()))
    .map((name) => `a header line that is not ours: ${name.slice(0, 60)}`);
}
