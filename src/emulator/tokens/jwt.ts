import { createHmac, type KeyObject, sign, timingSafeEqual, verify } from "node:crypto";
import { isStruct, type Struct } from "../sheets/model/struct.ts";

/** A JSON Web Token taken apart (RFC 7519); nothing about it has been verified. */
export type Jwt = { header: Struct; claims: Struct; signed: string; signature: Buffer };

/** Signs the claims with RS256. */
export function signJwt(claims: Struct, key: KeyObject, kid: string): string {
  const signed = `${encode({ alg: "RS256", kid, typ: "JWT" })}.${encode(claims)}`;
  return `${signed}.${sign("sha256", Buffer.from(signed), key).toString("base64url")}`;
}

/** Takes a token apart; undefined when it is none. */
export function readJwt(token: string): Jwt | undefined {
  const [header, claims, signature, ...more] = token.split(".");
  if (header === undefined || claims === undefined || signature === undefined || more.length > 0)
    return undefined;
  const read = [decode(header), decode(claims)];
  if (!isStruct(read[0]) || !isStruct(read[1])) return undefined;
  return {
    header: read[0],
    claims: read[1],
    signed: `${header}.${claims}`,
    signature: Buffer.from(signature, "base64url"),
  };
}

/** Whether the holder of the private half of this key signed the token with RS256. */
export function isSignedBy(jwt: Jwt, key: KeyObject): boolean {
  return jwt.header.alg === "RS256" && verify("sha256", Buffer.from(jwt.signed), key, jwt.signature);
}

/** Whether a holder of the secret signed the token with HS256. */
export function isSignedWithSecret(jwt: Jwt, secret: string): boolean {
  const expected = createHmac("sha256", secret).update(jwt.signed).digest();
  return (
    jwt.header.alg === "HS256" &&
    jwt.signature.length === expected.length &&
    timingSafeEqual(jwt.signature, expected)
  );
}

function encode(value: Struct): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
