import { createHash } from "node:crypto";
import { type Call, param } from "../../http/call.ts";
import type { Struct } from "../../sheets/model/struct.ts";
import type { AclEntry } from "../access/stored-bucket.ts";
import { noBucket, noObject } from "../errors.ts";
import { layObject, takeAwayObject } from "../website/site-files.ts";
import { crc32c } from "./crc32c.ts";

/** What is kept of an object beside its content. */
export type StoredObject = {
  bucket: string;
  name: string;
  generation: number;
  metageneration: number;
  contentType: string;
  size: number;
  md5Hash: string;
  crc32c: string;
  timeCreated: string;
  updated: string;
  more: Struct;
  acl?: AclEntry[];
};

/** The bucket of the path. @throws GoogleError 404 */
export function requireBucket(call: Call): string {
  const bucket = param(call, "bucket");
  if (call.emulator.store.get("SELECT name FROM buckets WHERE name = ?", bucket) === undefined)
    throw noBucket();
  return bucket;
}

/** The object, or undefined. */
export function findObject(call: Call, bucket: string, name: string): StoredObject | undefined {
  const row = call.emulator.store.get(
    "SELECT resource FROM objects WHERE bucket = ? AND name = ?",
    bucket,
    name,
  );
  return row === undefined ? undefined : JSON.parse(String(row.resource));
}

/** The object of the path, in the generation that was asked for. @throws GoogleError 404 */
export function requireObject(call: Call): StoredObject {
  const bucket = requireBucket(call);
  const name = param(call, "object");
  const object = findObject(call, bucket, name);
  const generation = call.query.get("generation");
  if (object === undefined || (generation !== null && Number(generation) !== object.generation))
    throw noObject(bucket, name);
  return object;
}

/** Keeps new content under a name, in a new generation. */
export function putObject(
  call: Call,
  place: { bucket: string; name: string },
  content: Buffer,
  { contentType, more, acl }: { contentType: string; more: Struct; acl: AclEntry[] },
): StoredObject {
  const now = call.emulator.clock.now();
  const object: StoredObject = {
    ...place,
    generation: nextGeneration(call, now),
    metageneration: 1,
    contentType,
    size: content.length,
    md5Hash: createHash("md5").update(content).digest("base64"),
    crc32c: crc32c(content),
    timeCreated: now.toISOString(),
    updated: now.toISOString(),
    more,
    ...(acl.length === 0 ? {} : { acl }),
  };
  call.emulator.store.run(
    "INSERT OR REPLACE INTO objects (bucket, name, generation, resource, content) VALUES (?, ?, ?, ?, ?)",
    place.bucket,
    place.name,
    object.generation,
    JSON.stringify(object),
    content,
  );
  layObject(call.emulator, place, content);
  return object;
}

/** The content of an object. */
export function contentOf({ emulator: { store } }: Call, { bucket, name }: StoredObject): Buffer {
  const row = store.get("SELECT content FROM objects WHERE bucket = ? AND name = ?", bucket, name);
  return Buffer.from(row?.content instanceof Uint8Array ? row.content : []);
}

/** Keeps what is said of an object; its content stays. */
export function updateObject({ emulator: { store } }: Call, object: StoredObject): void {
  store.run(
    "UPDATE objects SET resource = ? WHERE bucket = ? AND name = ?",
    JSON.stringify(object),
    object.bucket,
    object.name,
  );
}

/** Removes an object. */
export function removeObject({ emulator }: Call, { bucket, name }: StoredObject): void {
  emulator.store.run("DELETE FROM objects WHERE bucket = ? AND name = ?", bucket, name);
  takeAwayObject(emulator, { bucket, name });
}

// generations are microseconds at Google; here they also grow when the clock stands still or goes back
function nextGeneration({ emulator: { store } }: Call, now: Date): number {
  const last = Number(store.get("SELECT value FROM settings WHERE name = 'generation'")?.value ?? 0);
  const generation = Math.max(last + 1, now.getTime() * 1000);
  store.run("INSERT OR REPLACE INTO settings (name, value) VALUES ('generation', ?)", String(generation));
  return generation;
}
