import type { Call } from "../../http/call.ts";
import { notEmulated } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { multipartParts } from "../../http/multipart.ts";
import { isStruct, textOf } from "../../sheets/model/struct.ts";
import { badMail } from "../errors.ts";

/** A message as a client sends it. */
export type Given = { raw: Buffer; threadId: string };

/** Reads `raw` out of the JSON body. @throws GoogleError 400 */
export function readRaw(call: Call): Given {
  const body = jsonBody(call);
  const raw = textOf(body.raw);
  if (raw === "")
    throw badMail("'raw' RFC822 payload message string or uploading message via /upload/* URL required");
  if (!/^[\w\-+/\s]*={0,2}\s*$/.test(raw))
    throw badMail(
      `Invalid value at 'message.raw' (TYPE_BYTES), Base64 decoding failed for "${raw.slice(0, 40)}"`,
    );
  return { raw: Buffer.from(raw, "base64url"), threadId: textOf(body.threadId) };
}

/** Reads an upload: the message alone, or after its metadata. @throws GoogleError 400, 501 when resumable */
export function readUpload(call: Call): Given {
  const type = call.headers["content-type"] ?? "";
  switch (call.query.get("uploadType")) {
    case "media":
      return { raw: checked(call.body, type), threadId: "" };
    case "multipart": {
      const { metadata, media } = multipartParts(call.body, type);
      const read: unknown = JSON.parse(metadata.content.toString("utf8") || "{}");
      return {
        raw: Buffer.from(checked(media.content, media.contentType)),
        threadId: isStruct(read) ? textOf(read.threadId) : "",
      };
    }
    default:
      throw notEmulated(`uploadType ${call.query.get("uploadType")} of gmail.users.messages.send`);
  }
}

function checked(bytes: Buffer, type: string): Buffer {
  const mime = type.split(";")[0]?.trim().toLowerCase() ?? "";
  if (mime === "" || mime.startsWith("message/")) return bytes;
  throw badMail(`Media type '${mime}' is not supported. Valid media types: [message/*]`);
}
