import { type Answer, type Call, ok, param } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { type Struct, structOf, structsOf, textOf } from "../../sheets/model/struct.ts";
import { predefinedAcl } from "../access/predefined-acl.ts";
import { loadBucket } from "../access/stored-bucket.ts";
import { noObject } from "../errors.ts";
import { checkPreconditions, checkSourcePreconditions } from "./preconditions.ts";
import {
  contentOf,
  findObject,
  putObject,
  removeObject,
  requireObject,
  type StoredObject,
} from "./stored-object.ts";
import { keptFields } from "./upload-route.ts";
import { writeObject } from "./write-object.ts";

type Place = { bucket: string; name: string };

/** storage.objects.rewrite: all in one step, whatever the size */
export function rewriteObject(call: Call): Answer {
  const copy = copyOf(call, { bucket: param(call, "toBucket"), name: param(call, "toObject") });
  const size = String(copy.size);
  return ok({
    kind: "storage#rewriteResponse",
    totalBytesRewritten: size,
    objectSize: size,
    done: true,
    resource: writeObject(call, copy),
  });
}

/** storage.objects.copy */
export function copyObject(call: Call): Answer {
  return ok(
    writeObject(call, copyOf(call, { bucket: param(call, "toBucket"), name: param(call, "toObject") })),
  );
}

/** storage.objects.move: another name in the same bucket */
export function moveObject(call: Call): Answer {
  const source = requireObject(call);
  const moved = copyOf(call, { bucket: source.bucket, name: param(call, "toObject") });
  if (moved.name !== source.name) removeObject(call, source);
  return ok(writeObject(call, moved));
}

// what the body gives replaces the metadata of the source; without any it goes along
function copyOf(call: Call, to: Place): StoredObject {
  const source = requireObject(call);
  checkSourcePreconditions(call, source);
  const bucket = loadBucket({ ...call, params: { bucket: to.bucket } });
  checkPreconditions(call, findObject(call, to.bucket, to.name));
  const body = jsonBody(call);
  const given = Object.keys(body).length > 0;
  return putObject(call, to, contentOf(call, source), {
    contentType: textOf(body.contentType) || source.contentType,
    more: given ? keptFields(body) : source.more,
    acl: predefinedAcl(call, bucket) ?? bucket.defaultObjectAcl,
  });
}

/** storage.objects.compose: up to 32 objects of the bucket, one after the other */
export function composeObject(call: Call): Answer {
  const bucket = loadBucket(call);
  const name = param(call, "object");
  const body = jsonBody(call);
  const sources = structsOf(body.sourceObjects);
  if (sources.length === 0 || sources.length > 32)
    throw new GoogleError({
      code: 400,
      message: "The number of source components provided (0 or more than 32) is not allowed.",
      reason: "invalid",
    });
  checkPreconditions(call, findObject(call, bucket.name, name));
  const found = sources.map((source) => sourceOf(call, bucket.name, source));
  const content = Buffer.concat(found.map((one) => contentOf(call, one)));
  const destination = structOf(body.destination);
  const object = putObject(call, { bucket: bucket.name, name }, content, {
    contentType: textOf(destination.contentType) || (found[0]?.contentType ?? "application/octet-stream"),
    more: keptFields(destination),
    acl: predefinedAcl(call, bucket) ?? bucket.defaultObjectAcl,
  });
  return ok(writeObject(call, object));
}

function sourceOf(call: Call, bucket: string, { name, generation }: Struct): StoredObject {
  const object = findObject(call, bucket, textOf(name));
  const wanted = generation === undefined ? object?.generation : Number(generation);
  if (object === undefined || object.generation !== wanted) throw noObject(bucket, textOf(name));
  return object;
}
