import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A node of the structure tree: what it is, its alternative text, and what is in it. */
export type Node = {
  readonly role: string;
  readonly alt: string;
  readonly text: string;
  readonly children: readonly Node[];
};

export type Bookmark = { readonly title: string; readonly children: readonly Bookmark[] };

export type ReadPdf = {
  /** The text of each page in the order in which it is drawn, running heads and watermark included. */
  readonly pages: readonly string[];
  readonly trees: readonly Node[];
  readonly links: readonly { readonly href: string; readonly told: string }[];
  readonly outline: readonly Bookmark[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly marked: boolean;
  readonly preferences: Readonly<Record<string, unknown>>;
};

type RawNode = { role?: string; alt?: string; type?: string; id?: string; children?: readonly RawNode[] };
type RawBookmark = { title: string; items: readonly RawBookmark[] };

/** Reads a PDF as a reader's program does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => readPage(await pdf.getPage(number))));
  const { info, metadata } = await pdf.getMetadata();
  const read = {
    pages: pages.map(({ text }) => text),
    trees: pages.map(({ tree }) => tree),
    links: pages.flatMap(({ links }) => links),
    outline: bookmarksOf((await pdf.getOutline()) ?? []),
    info: { ...info },
    xmp: metadata?.getRaw() ?? "",
    marked: entriesOf(await pdf.getMarkInfo()).Marked === true,
    preferences: entriesOf(await pdf.getViewerPreferences()),
  };
  await task.destroy();
  return read;
}

/** Declared as objects; they come as maps. */
function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return value instanceof Map ? Object.fromEntries(value) : { ...Object(value ?? {}) };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

async function readPage(page: Page) {
  const options = { includeMarkedContent: true, disableNormalization: true };
  const { items } = await page.getTextContent(options);
  const marked = new Map<string, string>();
  const open: string[] = [];
  let text = "";
  for (const item of items) {
    if ("str" in item) {
      const words = `${item.str}${item.hasEOL ? "\n" : ""}`;
      text += words;
      const mark = open.findLast((id) => id !== "");
      if (mark !== undefined) marked.set(mark, `${marked.get(mark) ?? ""}${words}`);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.type === "beginMarkedContentProps" ? (item.id ?? "") : "");
  }
  const annotations = await page.getAnnotations();
  const links = annotations
    .filter(({ subtype }) => subtype === "Link")
    .map(({ url, unsafeUrl, contentsObj }) => ({
      href: String(unsafeUrl ?? url ?? ""),
      told: String(contentsObj?.str ?? ""),
    }));
  return { text, links, tree: nodeOf(await page.getStructTree(), marked) };
}

function nodeOf(raw: RawNode | null, marked: ReadonlyMap<string, string>): Node {
  if (raw?.type === "content")
    return { role: "", alt: "", text: marked.get(raw.id ?? "") ?? "", children: [] };
  const children = (raw?.children ?? []).map((each) => nodeOf(each, marked));
  const text = children.map((each) => each.text).join("");
  return { role: raw?.role ?? "", alt: raw?.alt ?? "", text, children };
}

function bookmarksOf(items: readonly RawBookmark[]): readonly Bookmark[] {
  return items.map(({ title, items: below }) => ({ title, children: bookmarksOf(below) }));
}

/** Every node of some roles, in reading order. */
export function findNodes(trees: readonly Node[], isWanted: (node: Node) => boolean): readonly Node[] {
  return trees.flatMap((node) => [...(isWanted(node) ? [node] : []), ...findNodes(node.children, isWanted)]);
}
