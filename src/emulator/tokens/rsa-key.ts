import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from "node:crypto";

/** A private key with the id under which its public half is published. */
export type SigningKey = { key: KeyObject; kid: string };

/** Makes an RSA key, as PEM. */
export function newPrivateKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return String(privateKey.export({ type: "pkcs8", format: "pem" }));
}

/** Reads a key; its id is a digest of its public half. */
export function signingKeyOf(pem: string): SigningKey {
  const key = createPrivateKey(pem);
  const spki = createPublicKey(key).export({ type: "spki", format: "der" });
  return { key, kid: createHash("sha1").update(spki).digest("hex") };
}
