import { type Answer, type Call, param } from "../../http/call.ts";
import { errorBody } from "../../http/error-body.ts";
import { notEmulated } from "../../http/google-error.ts";
import { isListable, isPublic } from "../access/is-public.ts";
import { loadBucket } from "../access/stored-bucket.ts";
import { serveContent } from "../objects/serve-content.ts";
import { findObject, type StoredObject } from "../objects/stored-object.ts";
import { conditionOf } from "./conditions.ts";

/**
 * An object at its public address, as browsers get it. Without a token it must be public; any token may read.
 *
 * One address serves all APIs here, so a path whose first part is no bucket is one that is not emulated.
 */
export function getPublicObject(call: Call): Answer {
  const [name, objectName] = [param(call, "bucket"), param(call, "object")];
  if (call.emulator.store.get("SELECT name FROM buckets WHERE name = ?", name) === undefined)
    return unknownPath(call);
  const bucket = loadBucket(call, name);
  const object = findObject(call, name, objectName);
  const known = call.headers.authorization !== undefined;
  if (object === undefined)
    return known || isListable(bucket)
      ? xmlError(
          404,
          "NoSuchKey",
          "The specified key does not exist.",
          `No such object: ${name}/${objectName}`,
        )
      : denied();
  const open = isPublic(bucket, object);
  if (!open && !known) return denied();
  const headers = { etag: publicEtag(object), ...caching(object, open) };
  const status = conditionOf(call.headers, object, headers.etag);
  if (status === 304) return { status, headers };
  if (status === 412)
    return xmlError(
      412,
      "PreconditionFailed",
      "At least one of the pre-conditions you specified did not hold.",
      "",
    );
  const answer = serveContent(call, object);
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

// an hour for what everybody may read, unless the object says otherwise
function caching(object: StoredObject, open: boolean): Record<string, string> {
  const { cacheControl } = object.more;
  if (typeof cacheControl === "string") return { "cache-control": cacheControl };
  return { "cache-control": open ? "public, max-age=3600" : "private, max-age=0" };
}

/** The entity tag at the public address: the MD5 of the content in hexadecimal. */
function publicEtag({ md5Hash }: StoredObject): string {
  return `"${Buffer.from(md5Hash, "base64").toString("hex")}"`;
}

function unknownPath(call: Call): Answer {
  const envelope = /^\/(upload\/)?(drive|storage)\//.test(call.path) ? "legacy" : "modern";
  const { refusal } = notEmulated(`${call.method} ${call.path}`);
  return { status: refusal.code, json: errorBody(refusal, envelope) };
}

function denied(): Answer {
  return xmlError(
    403,
    "AccessDenied",
    "Access denied.",
    "Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist).",
  );
}

function xmlError(status: number, code: string, message: string, details: string): Answer {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const more = details === "" ? "" : `<Details>${escaped(details)}</Details>`;
  const body = `<?xml version='1.0' encoding='UTF-8'?><Error><Code>${code}</Code><Message>${message}</Message>${more}</Error>`;
  return { status, headers: { "content-type": "application/xml; charset=UTF-8" }, bytes: Buffer.from(body) };
}
