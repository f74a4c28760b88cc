import { type Answer, type Call, ok } from "../../http/call.ts";
import { GoogleError, notEmulated } from "../../http/google-error.ts";
import { multipartParts } from "../../http/multipart.ts";
import { isStruct, type Struct } from "../../sheets/model/struct.ts";
import { checkPreconditions } from "./preconditions.ts";
import { findObject, putObject, requireBucket } from "./stored-object.ts";
import { writeObject } from "./write-object.ts";

type Upload = { name: string; contentType: string; content: Buffer; more: Struct };

/** storage.objects.insert, multipart or simple media */
export function uploadObject(call: Call): Answer {
  const bucket = requireBucket(call);
  const { name, content, contentType, more } = readUpload(call);
  if (name === "") throw new GoogleError({ code: 400, message: "Required", reason: "required" });
  checkPreconditions(call, findObject(call, bucket, name));
  return ok(writeObject(call, putObject(call, { bucket, name }, content, contentType, more)));
}

function readUpload(call: Call): Upload {
  const type = call.headers["content-type"] ?? "application/octet-stream";
  const name = call.query.get("name") ?? "";
  switch (call.query.get("uploadType")) {
    case "media":
      return { name, contentType: type, content: call.body, more: {} };
    case "multipart":
      return readMultipart(call, type, name);
    default:
      throw notEmulated(`uploadType ${call.query.get("uploadType")}`);
  }
}

function readMultipart(call: Call, type: string, nameInQuery: string): Upload {
  const { metadata, media } = multipartParts(call.body, type);
  const parsed: unknown = JSON.parse(metadata.content.toString("utf8") || "{}");
  const { name, contentType, ...rest } = isStruct(parsed) ? parsed : {};
  return {
    name: typeof name === "string" ? name : nameInQuery,
    contentType: typeof contentType === "string" ? contentType : media.contentType,
    content: Buffer.from(media.content),
    more: keptFields(rest),
  };
}

const KEPT = [
  "metadata",
  "cacheControl",
  "contentDisposition",
  "contentEncoding",
  "contentLanguage",
  "customTime",
];

/** The writable fields of an object that are kept as given. */
export function keptFields(given: Struct): Struct {
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => KEPT.includes(name) && value !== null),
  );
}
