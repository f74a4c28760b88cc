import type { Call } from "../../http/call.ts";
import type { StoredObject } from "./stored-object.ts";

/** The Object resource of the JSON API. */
export function writeObject(call: Call, object: StoredObject): Record<string, unknown> {
  const { bucket, name, generation, metageneration, more, size, acl, ...rest } = object;
  const link = `${call.origin}/storage/v1/b/${bucket}/o/${encodeURIComponent(name)}`;
  return {
    kind: "storage#object",
    id: `${bucket}/${name}/${generation}`,
    selfLink: link,
    mediaLink: `${call.origin}/download/storage/v1/b/${bucket}/o/${encodeURIComponent(name)}?generation=${generation}&alt=media`,
    name,
    bucket,
    generation: String(generation),
    metageneration: String(metageneration),
    storageClass: "STANDARD",
    size: String(size),
    etag: etagOf(object),
    timeStorageClassUpdated: rest.timeCreated,
    ...rest,
    ...more,
    ...(acl !== undefined && call.query.get("projection") === "full" ? { acl } : {}),
  };
}

/** The entity tag: it changes with every generation and metageneration. */
export function etagOf({ generation, metageneration }: StoredObject): string {
  return Buffer.from(`${generation}/${metageneration}`).toString("base64");
}
