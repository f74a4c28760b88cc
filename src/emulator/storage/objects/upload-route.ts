import { type Answer, type Call, ok } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import { type Struct, structOf, textOf } from "../../sheets/model/struct.ts";
import { isResumable, readOpening, readUpload } from "../../uploads/read-upload.ts";
import { cancelUpload, continueUpload, startUpload } from "../../uploads/resumable.ts";
import { predefinedAcl } from "../access/predefined-acl.ts";
import { loadBucket, readAcl } from "../access/stored-bucket.ts";
import { checkHashes, hashesInHeader } from "./check-hashes.ts";
import { checkPreconditions } from "./preconditions.ts";
import { findObject, putObject, requireBucket } from "./stored-object.ts";
import { writeObject } from "./write-object.ts";

/** storage.objects.insert: simple, multipart, or the start of a resumable upload */
export function uploadObject(call: Call): Answer {
  if (isResumable(call)) return openUpload(call);
  const { metadata, contentType, content } = readUpload(call);
  return ok(insertObject(call, metadata, contentType, content));
}

function openUpload(call: Call): Answer {
  const opening = readOpening(call);
  const bucket = requireBucket(call);
  checkPreconditions(call, findObject(call, bucket, nameOf(call, opening.metadata)));
  return startUpload(call, opening);
}

/** The bytes of a resumable upload; preconditions must hold at the end, too. */
export function continueObjectUpload(call: Call): Answer {
  return continueUpload(call, (target, content) =>
    insertObject(call, structOf(target.metadata), textOf(target.contentType), content),
  );
}

/** Gives a resumable upload up. */
export function cancelObjectUpload(call: Call): Answer {
  return cancelUpload(call);
}

function insertObject(call: Call, metadata: Struct, mediaType: string, content: Buffer): object {
  const bucket = loadBucket(call);
  const name = nameOf(call, metadata);
  checkHashes(content, metadata);
  checkHashes(content, hashesInHeader(call.headers["x-goog-hash"]));
  checkPreconditions(call, findObject(call, bucket.name, name));
  const given = metadata.acl === undefined ? undefined : readAcl(metadata.acl);
  const object = putObject(call, { bucket: bucket.name, name }, content, {
    contentType: textOf(metadata.contentType) || mediaType,
    more: keptFields(metadata),
    acl: predefinedAcl(call, bucket) ?? given ?? bucket.defaultObjectAcl,
  });
  return writeObject(call, object);
}

// a name in the metadata wins over the one in the query
function nameOf(call: Call, metadata: Struct): string {
  const name = textOf(metadata.name) || (call.query.get("name") ?? "");
  if (name === "") throw new GoogleError({ code: 400, message: "Required", reason: "required" });
  return name;
}

const KEPT = [
  "metadata",
  "cacheControl",
  "contentDisposition",
  "contentEncoding",
  "contentLanguage",
  "customTime",
  "storageClass",
];

/** The writable fields of an object that are kept as given. */
export function keptFields(given: Struct): Struct {
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => KEPT.includes(name) && value !== null),
  );
}
