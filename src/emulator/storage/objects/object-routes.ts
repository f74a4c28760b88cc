import { type Answer, type Call, noContent, ok } from "../../http/call.ts";
import { jsonBody } from "../../http/json-body.ts";
import { isStruct, type Struct } from "../../sheets/model/struct.ts";
import { checkPreconditions, notModified } from "./preconditions.ts";
import { requireBucket, requireObject, type StoredObject } from "./stored-object.ts";
import { keptFields } from "./upload-route.ts";
import { etagOf, writeObject } from "./write-object.ts";

/** storage.objects.get: the resource, or with `alt=media` the content */
export function getObject(call: Call): Answer {
  const object = requireObject(call);
  const same = notModified(call, object);
  if (same !== undefined) return same;
  checkPreconditions(call, object);
  return call.query.get("alt") === "media" ? download(call, object) : ok(writeObject(call, object));
}

function download(call: Call, object: StoredObject): Answer {
  const { bucket, name } = object;
  const row = call.emulator.store.get(
    "SELECT content FROM objects WHERE bucket = ? AND name = ?",
    bucket,
    name,
  );
  const content = row?.content;
  const bytes = Buffer.from(content instanceof Uint8Array ? content : []);
  const range = /^bytes=(\d+)-(\d*)$/.exec(call.headers.range ?? "");
  const headers = {
    "content-type": object.contentType,
    etag: etagOf(object),
    "x-goog-generation": String(object.generation),
    "x-goog-metageneration": String(object.metageneration),
    "x-goog-stored-content-length": String(object.size),
    "x-goog-hash": `crc32c=${object.crc32c},md5=${object.md5Hash}`,
  };
  if (range === null) return { status: 200, headers, bytes };
  const start = Number(range[1]);
  const end = Math.min(range[2] === "" ? bytes.length : Number(range[2]) + 1, bytes.length);
  return {
    status: 206,
    headers: { ...headers, "content-range": `bytes ${start}-${end - 1}/${bytes.length}` },
    bytes: bytes.subarray(start, end),
  };
}

/** storage.objects.patch: metadata, in a new metageneration */
export function patchObject(call: Call): Answer {
  const object = requireObject(call);
  checkPreconditions(call, object);
  const body = jsonBody(call);
  const { contentType } = body;
  const more: Struct = { ...object.more, ...keptFields(body) };
  for (const [name, value] of Object.entries(body)) if (value === null) delete more[name];
  if (isStruct(body.metadata)) more.metadata = patchedMetadata(object.more.metadata, body.metadata);
  const next: StoredObject = {
    ...object,
    more,
    contentType: typeof contentType === "string" ? contentType : object.contentType,
    metageneration: object.metageneration + 1,
    updated: call.emulator.clock.now().toISOString(),
  };
  call.emulator.store.run(
    "UPDATE objects SET resource = ? WHERE bucket = ? AND name = ?",
    JSON.stringify(next),
    object.bucket,
    object.name,
  );
  return ok(writeObject(call, next));
}

function patchedMetadata(before: unknown, given: Struct): Struct {
  const all = { ...(isStruct(before) ? before : {}), ...given };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

/** storage.objects.delete */
export function deleteObject(call: Call): Answer {
  const object = requireObject(call);
  checkPreconditions(call, object);
  call.emulator.store.run("DELETE FROM objects WHERE bucket = ? AND name = ?", object.bucket, object.name);
  return noContent();
}

/** storage.objects.list: by prefix and delimiter, in the order of the names */
export function listObjects(call: Call): Answer {
  const bucket = requireBucket(call);
  const prefix = call.query.get("prefix") ?? "";
  const delimiter = call.query.get("delimiter") ?? "";
  const after = Buffer.from(call.query.get("pageToken") ?? "", "base64url").toString();
  const limit = Math.min(Number(call.query.get("maxResults") ?? 1000), 1000);
  const rows = call.emulator.store.all(
    "SELECT resource FROM objects WHERE bucket = ? AND substr(name, 1, length(?)) = ? AND name > ? ORDER BY name LIMIT ?",
    bucket,
    prefix,
    prefix,
    after,
    limit + 1,
  );
  const objects: StoredObject[] = rows.map((row) => JSON.parse(String(row.resource)));
  const page = objects.slice(0, limit);
  const folder = ({ name }: StoredObject) => {
    const end = delimiter === "" ? -1 : name.indexOf(delimiter, prefix.length);
    return end < 0 ? undefined : name.slice(0, end + delimiter.length);
  };
  const items = page.filter((one) => folder(one) === undefined).map((one) => writeObject(call, one));
  const prefixes = [...new Set(page.map(folder).filter((one) => one !== undefined))];
  const last = page.at(-1);
  return ok({
    kind: "storage#objects",
    ...(objects.length > limit && last !== undefined
      ? { nextPageToken: Buffer.from(last.name).toString("base64url") }
      : {}),
    ...(prefixes.length === 0 ? {} : { prefixes }),
    ...(items.length === 0 ? {} : { items }),
  });
}
