import { createPublicKey, type KeyObject, sign } from "node:crypto";
import { der, TAG } from "./der.ts";

const SHA256_WITH_RSA = der(
  TAG.sequence,
  der(TAG.objectId, Buffer.from("2a864886f70d01010b", "hex")),
  der(TAG.null),
);
const COMMON_NAME = der(TAG.objectId, Buffer.from("550403", "hex"));

// the clock may be set to any of these years, and the certificate must not be what fails then
const VALID = der(
  TAG.sequence,
  der(TAG.utcTime, Buffer.from("000101000000Z")),
  der(TAG.utcTime, Buffer.from("491231235959Z")),
);

/** A self-signed X.509 v3 certificate (RFC 5280) over an RSA key, as PEM. */
export function certificateOf(privateKey: KeyObject, name: string): string {
  const publicKey = createPublicKey(privateKey).export({ type: "spki", format: "der" });
  const subject = der(
    TAG.sequence,
    der(TAG.set, der(TAG.sequence, COMMON_NAME, der(TAG.utf8, Buffer.from(name)))),
  );
  const body = der(
    TAG.sequence,
    der(TAG.version, der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, Buffer.from([1])),
    SHA256_WITH_RSA,
    subject,
    VALID,
    subject,
    publicKey,
  );
  const signature = der(TAG.bitString, Buffer.from([0]), sign("sha256", body, privateKey));
  const lines = der(TAG.sequence, body, SHA256_WITH_RSA, signature)
    .toString("base64")
    .match(/.{1,64}/g);
  return `-----BEGIN CERTIFICATE-----\n${(lines ?? []).join("\n")}\n-----END CERTIFICATE-----\n`;
}
