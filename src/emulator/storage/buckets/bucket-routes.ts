import { type Answer, type Call, noContent, ok } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { type Struct, textOf } from "../../sheets/model/struct.ts";
import { loadBucket, saveBucket } from "../access/stored-bucket.ts";
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
    ...keptFields(body),
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
  const everyone = [{ entity: "allUsers", role: "READER" }];
  const rights = {
    ...(/^publicRead/.test(call.query.get("predefinedAcl") ?? "") ? { acl: everyone } : {}),
    ...(call.query.get("predefinedDefaultObjectAcl") === "publicRead" ? { defaultObjectAcl: everyone } : {}),
  };
  store.run(
    "INSERT INTO buckets (name, resource) VALUES (?, ?)",
    name,
    JSON.stringify({ ...resource, ...rights }),
  );
  return ok(resource);
}

const KEPT = [
  "cors",
  "iamConfiguration",
  "labels",
  "lifecycle",
  "retentionPolicy",
  "softDeletePolicy",
  "versioning",
  "website",
];

// kept and echoed; of these only uniform access has an effect here
function keptFields(given: Struct): Struct {
  return Object.fromEntries(Object.entries(given).filter(([name]) => KEPT.includes(name)));
}

/** storage.buckets.get */
export function getBucket(call: Call): Answer {
  return ok(loadBucket(call).resource);
}

/** storage.buckets.patch: null takes a field away */
export function patchBucket(call: Call): Answer {
  const bucket = loadBucket(call);
  const all = Object.entries({ ...bucket.resource, ...keptFields(jsonBody(call)) });
  const resource = {
    ...Object.fromEntries(all.filter(([, value]) => value !== null)),
    metageneration: String(Number(bucket.resource.metageneration) + 1),
    updated: call.emulator.clock.now().toISOString(),
  };
  saveBucket(call, { ...bucket, resource });
  return ok(resource);
}

/** storage.buckets.list */
export function listBuckets(call: Call): Answer {
  const prefix = call.query.get("prefix") ?? "";
  const names = call.emulator.store.all("SELECT name FROM buckets ORDER BY name");
  const items = names
    .map(({ name }) => String(name))
    .filter((name) => name.startsWith(prefix))
    .map((name) => loadBucket(call, name).resource);
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
