import { createHash } from "node:crypto";
import type { PublishedFile } from "../../core/model/catalogue.ts";

/** What the catalogue says of a file. */
export function publishedFile(file: {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}): PublishedFile {
  const { name, contentType, bytes } = file;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name, contentType, bytes: bytes.length, sha256 };
}

/** The MD5 of content as Cloud Storage tells it: in base64. */
export function md5Of(bytes: Uint8Array): string {
  return createHash("md5").update(bytes).digest("base64");
}
