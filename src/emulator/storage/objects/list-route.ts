import { type Answer, type Call, ok } from "../../http/call.ts";
import { GoogleError, notEmulated } from "../../http/google-error.ts";
import { requireBucket, type StoredObject } from "./stored-object.ts";
import { writeObject } from "./write-object.ts";

type Found = { objects: StoredObject[]; prefixes: Set<string>; next: string | undefined };

/** storage.objects.list: by prefix and delimiter, in the order of the names; folders count as much as objects */
export function listObjects(call: Call): Answer {
  const bucket = requireBucket(call);
  const { query } = call;
  for (const name of ["matchGlob", "softDeleted"])
    if (query.has(name)) throw notEmulated(`objects.list with ${name}`);
  const { objects, prefixes, next } = collect(call, bucket, limitOf(query.get("maxResults")));
  const items = objects.map((one) => writeObject(call, one));
  return ok({
    kind: "storage#objects",
    ...(next === undefined ? {} : { nextPageToken: Buffer.from(next).toString("base64url") }),
    ...(prefixes.size === 0 ? {} : { prefixes: [...prefixes] }),
    ...(items.length === 0 ? {} : { items }),
  });
}

function limitOf(text: string | null): number {
  const limit = Number(text ?? 1000);
  if (!Number.isInteger(limit) || limit < 1)
    throw new GoogleError({ code: 400, message: `Invalid value: ${text}`, reason: "invalid" });
  return Math.min(limit, 1000);
}

// one name after another, so that a page costs what it holds; the token is the last name or folder of a page
function collect(call: Call, bucket: string, limit: number): Found {
  const { query } = call;
  const prefix = query.get("prefix") ?? "";
  const after = Buffer.from(query.get("pageToken") ?? "", "base64url").toString();
  const endOffset = query.get("endOffset");
  const found: Found = { objects: [], prefixes: new Set(), next: undefined };
  let last = after;
  const [from = ""] = [prefix, query.get("startOffset") ?? "", after].toSorted().reverse();
  const rows = call.emulator.store.each(
    "SELECT name, resource FROM objects WHERE bucket = ? AND name >= ? ORDER BY name",
    bucket,
    from,
  );
  for (const row of rows) {
    const name = String(row.name);
    if (!name.startsWith(prefix) || (endOffset !== null && name >= endOffset)) break;
    const folder = folderOf(name, prefix, query.get("delimiter") ?? "");
    const entry = folder ?? name;
    if (entry === last) continue;
    if (found.objects.length + found.prefixes.size === limit) {
      found.next = last;
      break;
    }
    last = entry;
    if (folder === undefined) found.objects.push(JSON.parse(String(row.resource)));
    else found.prefixes.add(folder);
  }
  return found;
}

function folderOf(name: string, prefix: string, delimiter: string): string | undefined {
  const end = delimiter === "" ? -1 : name.indexOf(delimiter, prefix.length);
  return end < 0 ? undefined : name.slice(0, end + delimiter.length);
}
