import mammoth from "mammoth";
import { SaxesParser } from "saxes";

/** A cell as mammoth reads it: its lines, which of its tags they stand in, and where its links lead. */
export type ReadCell = { readonly text: string; readonly tags: readonly string[] };
export type ReadRow = { readonly header: boolean; readonly cells: readonly ReadCell[] };

export type ReadDocument = {
  readonly html: string;
  readonly tables: readonly (readonly ReadRow[])[];
  /** Levels and words of the headings, in order. */
  readonly headings: readonly string[];
  readonly links: readonly string[];
};

const blocks = new Set(["p", "li", "h1", "h2", "h3"]);

/** Reads a Word document as HTML, and that HTML, which is well-formed, as tables, headings and links. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      ignoreEmptyParagraphs: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "picture" })),
    },
  );
  return { html, ...readHtml(html) };
}

type OpenCell = { lines: string[]; tags: string[] };

function readHtml(html: string): Omit<ReadDocument, "html"> {
  const tables: { header: boolean; cells: OpenCell[] }[][] = [];
  const headings: string[] = [];
  const links: string[] = [];
  let cell: OpenCell = { lines: [], tags: [] };
  let open: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open = [...open, name];
    cell.tags.push(name);
    if (name === "table") tables.push([]);
    if (name === "tr") tables.at(-1)?.push({ header: open.includes("thead"), cells: [] });
    if (name === "td" || name === "th") {
      cell = { lines: [], tags: [name] };
      tables.at(-1)?.at(-1)?.cells.push(cell);
    }
    if (blocks.has(name)) cell.lines.push("");
    if (name === "br") cell.lines.push("");
    if (name === "a" && attributes.href !== undefined) links.push(attributes.href);
    if (/^h\d$/u.test(name)) headings.push(`${name} `);
  });
  parser.on("text", (text) => {
    cell.lines.push(`${cell.lines.pop() ?? ""}${text}`);
    if (open.some((name) => /^h\d$/u.test(name))) headings.push(`${headings.pop() ?? ""}${text}`);
  });
  parser.on("closetag", ({ name }) => {
    open = open.slice(0, -1);
    if (name === "table") cell = { lines: [], tags: [] };
  });
  parser.write(`<html>${html}</html>`).close();
  return { tables: tables.map((rows) => rows.map(readRow)), headings, links };
}

function readRow({ header, cells }: { header: boolean; cells: OpenCell[] }): ReadRow {
  return { header, cells: cells.map(({ lines, tags }) => ({ text: lines.join("\n"), tags })) };
}
