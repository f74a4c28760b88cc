import JSZip from "jszip";

/**
 * The same document, packed so that equal documents are equal bytes: parts in the order of the library, all of
 * one day, with the relationships and drawings numbered as they come instead of by chance, and `replaced` parts
 * put in place of the library's. `date` is a day in ISO form.
 */
export async function repack(
  bytes: Uint8Array,
  replaced: Readonly<Record<string, string>>,
  date: string,
): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(bytes);
  const to = new JSZip();
  const ids = await relationshipIds(from);
  const options = { date: new Date(`${date}T00:00:00Z`), createFolders: false };
  for (const path of Object.keys(from.files)) {
    const file = from.files[path];
    if (file === undefined || file.dir) continue;
    const xml = /\.(?:xml|rels)$/u.test(path);
    const part = xml
      ? (replaced[path] ?? numbered(await file.async("string"), ids.get(partOf(path))))
      : await file.async("uint8array");
    to.file(path, part, options);
  }
  return to.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}

type Ids = ReadonlyMap<string, string>;

/** For each part that has relationships, by which number to call each. */
async function relationshipIds(zip: JSZip): Promise<ReadonlyMap<string, Ids>> {
  const paths = Object.keys(zip.files).filter((path) => path.endsWith(".rels"));
  const all = await Promise.all(
    paths.map(async (path) => {
      const found = (await zip.files[path]?.async("string"))?.matchAll(/\sId="([^"]*)"/gu) ?? [];
      const names = [...new Set([...found].map(([, id = ""]) => id))];
      return [partOf(path), new Map(names.map((id, index) => [id, `rId${index + 1}`]))] as const;
    }),
  );
  return new Map(all);
}

/** The part that relationships belong to: "word/document.xml" of "word/_rels/document.xml.rels". */
function partOf(path: string): string {
  return path.replace(/_rels\/([^/]*)\.rels$/u, "$1");
}

/** Attributes alone are touched: within text the library writes a quotation mark as an entity. */
function numbered(xml: string, ids: Ids = new Map()): string {
  let drawings = 0;
  return xml
    .replaceAll(/(\s(?:r:id|r:embed|Id)=")([^"]*)"/gu, (_, before: string, id: string) => {
      return `${before}${ids.get(id) ?? id}"`;
    })
    .replaceAll(/(<(?:wp:docPr|pic:cNvPr)\s[^>]*?\bid=")\d+"/gu, (_, before: string) => {
      drawings += 1;
      return `${before}${drawings}"`;
    });
}
