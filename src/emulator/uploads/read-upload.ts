import type { Call } from "../http/call.ts";
import { GoogleError, notEmulated } from "../http/google-error.ts";
import { jsonBody } from "../http/json-body.ts";
import { multipartParts } from "../http/multipart.ts";
import { isStruct, type Struct } from "../sheets/model/struct.ts";

/** What an upload in one request brings: the metadata (none for a simple one), and the content with its type. */
export type Upload = { metadata: Struct; contentType: string; content: Buffer };

/** Reads an upload of the types `media` and `multipart`. @throws GoogleError 400, 501 for any other type */
export function readUpload(call: Call): Upload {
  const type = call.headers["content-type"] ?? "application/octet-stream";
  switch (call.query.get("uploadType")) {
    case "media":
      return { metadata: {}, contentType: type, content: call.body };
    case "multipart": {
      const { metadata, media } = multipartParts(call.body, type);
      const content = Buffer.from(media.content);
      return { metadata: parsed(metadata.content), contentType: media.contentType, content };
    }
    default:
      throw notEmulated(`uploadType ${call.query.get("uploadType")}`);
  }
}

function parsed(bytes: Buffer): Struct {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8") || "{}");
    return isStruct(value) ? value : {};
  } catch {
    throw new GoogleError({ code: 400, message: "Parse Error", reason: "parseError" });
  }
}

/** Whether the request opens a resumable upload. */
export function isResumable(call: Call): boolean {
  return call.query.get("uploadType") === "resumable";
}

/** The metadata and the content type with which a resumable upload is opened. */
export function readOpening(call: Call): Pick<Upload, "metadata" | "contentType"> {
  const given = call.headers["x-upload-content-type"];
  const contentType = typeof given === "string" ? given : "application/octet-stream";
  return { metadata: jsonBody(call), contentType };
}
