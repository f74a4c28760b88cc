import { createHash } from "node:crypto";
import { GoogleError } from "../../http/google-error.ts";
import type { Struct } from "../../sheets/model/struct.ts";
import { crc32c } from "./crc32c.ts";

/** The hashes that a caller says its content has, in the header `x-goog-hash`. */
export function hashesInHeader(header: string | string[] | undefined): Struct {
  const parts = String(header ?? "").split(",");
  const named = (name: string) =>
    parts
      .map((part) => part.trim())
      .find((part) => part.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const [crc, md5] = [named("crc32c"), named("md5")];
  return { ...(crc === undefined ? {} : { crc32c: crc }), ...(md5 === undefined ? {} : { md5Hash: md5 }) };
}

/** @throws GoogleError 400 when the content is not what the caller says it is */
export function checkHashes(content: Buffer, { crc32c: crc, md5Hash: md5 }: Struct): void {
  check("CRC32C", crc, () => crc32c(content));
  check("MD5 hash", md5, () => createHash("md5").update(content).digest("base64"));
}

function check(name: string, given: unknown, actual: () => string): void {
  if (typeof given !== "string") return;
  const calculated = actual();
  if (given !== calculated)
    throw new GoogleError({
      code: 400,
      message: `Provided ${name} "${given}" doesn't match calculated ${name} "${calculated}".`,
      reason: "invalid",
    });
}
