import { type Answer, type Call, noContent, ok } from "../../http/call.ts";
import { jsonBody } from "../../http/json-body.ts";
import { isStruct, type Struct } from "../../sheets/model/struct.ts";
import { predefinedAcl } from "../access/predefined-acl.ts";
import { loadBucket } from "../access/stored-bucket.ts";
import { checkPreconditions, notModified } from "./preconditions.ts";
import { serveContent } from "./serve-content.ts";
import { removeObject, requireObject, type StoredObject, updateObject } from "./stored-object.ts";
import { keptFields } from "./upload-route.ts";
import { etagOf, writeObject } from "./write-object.ts";

/** storage.objects.get: the resource, or with `alt=media` the content */
export function getObject(call: Call): Answer {
  const object = requireObject(call);
  const same = notModified(call, object);
  if (same !== undefined) return same;
  checkPreconditions(call, object);
  if (call.query.get("alt") !== "media") return ok(writeObject(call, object));
  const answer = serveContent(call, object);
  return { ...answer, headers: { ...answer.headers, etag: etagOf(object) } };
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
  const acl = predefinedAcl(call, loadBucket(call));
  const next: StoredObject = {
    ...object,
    ...(acl === undefined ? {} : { acl }),
    more,
    contentType: typeof contentType === "string" ? contentType : object.contentType,
    metageneration: object.metageneration + 1,
    updated: call.emulator.clock.now().toISOString(),
  };
  updateObject(call, next);
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
  removeObject(call, object);
  return noContent();
}
