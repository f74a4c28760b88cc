import { type Answer, type Call, noContent, ok } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { textOf } from "../../sheets/model/struct.ts";
import { requireBucket } from "../objects/stored-object.ts";

/** storage.buckets.insert */
export function createBucket(call: Call): Answer {
  const body = jsonBody(call);
  const name = textOf(body.name);
  const { store, clock } = call.emulator;
  if (!/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/.test(name))
    throw new GoogleError({ code: 400, message: `Invalid bucket name: '${name}'`, reason: "invalid" });
  if (store.get("SELECT name FROM buckets WHERE name = ?", name) !== undefined)
    throw new GoogleError({
      code: 409,
      message: "Your previous request to create the named bucket succeeded and you already own it.",
      reason: "conflict",
    });
  const now = clock.now().toISOString();
  const resource = {
    kind: "storage#bucket",
    selfLink: `${call.origin}/storage/v1/b/${name}`,
    id: name,
    name,
    projectNumber: "0",
    metageneration: "1",
    location: textOf(body.location) || "US",
    storageClass: textOf(body.storageClass) || "STANDARD",
    etag: "CAE=",
    timeCreated: now,
    updated: now,
  };
  store.run("INSERT INTO buckets (name, resource) VALUES (?, ?)", name, JSON.stringify(resource));
  return ok(resource);
}

/** storage.buckets.get */
export function getBucket(call: Call): Answer {
  const row = call.emulator.store.get("SELECT resource FROM buckets WHERE name = ?", requireBucket(call));
  return ok(JSON.parse(String(row?.resource)));
}

/** storage.buckets.list */
export function listBuckets(call: Call): Answer {
  const rows = call.emulator.store.all("SELECT resource FROM buckets ORDER BY name");
  const items = rows.map((row): unknown => JSON.parse(String(row.resource)));
  return ok({ kind: "storage#buckets", ...(items.length === 0 ? {} : { items }) });
}

/** storage.buckets.delete: only an empty one */
export function deleteBucket(call: Call): Answer {
  const bucket = requireBucket(call);
  const { store } = call.emulator;
  if (store.get("SELECT name FROM objects WHERE bucket = ? LIMIT 1", bucket) !== undefined)
    throw new GoogleError({
      code: 409,
      message: "The bucket you tried to delete is not empty.",
      reason: "conflict",
    });
  store.run("DELETE FROM buckets WHERE name = ?", bucket);
  return noContent();
}
