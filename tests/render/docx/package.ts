import JSZip from "jszip";
import { SaxesParser } from "saxes";

/** The XML parts of a Word document by path, each read strictly first: a part that is not well-formed throws. */
export async function readPackage(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.keys(zip.files).filter((path) => /\.(?:xml|rels)$/u.test(path));
  const parts = await Promise.all(
    paths.map(async (path) => [path, (await zip.files[path]?.async("string")) ?? ""] as const),
  );
  for (const [path, xml] of parts) parseStrictly(path, xml);
  return new Map(parts);
}

function parseStrictly(path: string, xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw new Error(`${path} is not well-formed: ${error.message}`);
  });
  parser.write(xml).close();
}

/** What Word works out in a document: the codes of all of its fields. */
export function fieldCodes(parts: ReadonlyMap<string, string>): readonly string[] {
  const all = [...parts.values()].join("");
  const codes = [...all.matchAll(/<w:instrText[^>]*>([^<]*)</gu)].map(([, code = ""]) => code.trim());
  return [...codes, ...[...all.matchAll(/<w:fldSimple[^>]*/gu)].map(([simple]) => simple)];
}

/** Where the links of a document lead, without what stands after "#". */
export function outsideTargets(parts: ReadonlyMap<string, string>): readonly string[] {
  const all = [...parts].filter(([path]) => path.endsWith(".rels")).map(([, xml]) => xml);
  const found = all.join("").matchAll(/Target="([^"]*)" TargetMode="External"/gu);
  return [...found].map(([, target = ""]) => target.replaceAll("&amp;", "&"));
}
